package org.fengqiao.bench;

import java.util.stream.Collectors;

/** The two tables as DMN 1.3 decision tables, literals only. */
record DmnText(PeerTables tables) {

    static final String BODY = "body";
    static final String LIMIT = "limit";

    /** FIRST lets an engine stop at the row that fits. */
    String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="peers" name="peers" namespace="peers">
                <decision id="body" name="body"><decisionTable id="bodies" hitPolicy="FIRST">
                <input id="i1"><inputExpression id="e1" typeRef="string"><text>item</text></inputExpression></input>
                <output id="o1" name="body" typeRef="string"/>
                %s</decisionTable></decision>
                <decision id="limit" name="limit"><decisionTable id="limits" hitPolicy="FIRST">
                <input id="i2"><inputExpression id="e2" typeRef="string"><text>channel</text></inputExpression></input>
                <input id="i3"><inputExpression id="e3" typeRef="integer"><text>people</text></inputExpression></input>
                <output id="o2" name="limit" typeRef="integer"/>
                %s</decisionTable></decision>
                </definitions>
                """.formatted(bodyRows(), limitRows());
    }

    private String bodyRows() {
        return tables.bodies().entrySet().stream().map(row -> """
                <rule id="b%1$s"><inputEntry id="bi%1$s"><text>"%1$s"</text></inputEntry>\
                <outputEntry id="bo%1$s"><text>"%2$s"</text></outputEntry></rule>
                """.formatted(row.getKey(), row.getValue())).collect(Collectors.joining());
    }

    private String limitRows() {
        return tables.limits().stream().map(row -> """
                <rule id="l%1$d"><inputEntry id="lc%1$d"><text>"%2$s"</text></inputEntry>\
                <inputEntry id="lp%1$d"><text>[%3$d..%4$d]</text></inputEntry>\
                <outputEntry id="lo%1$d"><text>%1$d</text></outputEntry></rule>
                """.formatted(row.days(), row.channel(), row.least(), row.most())).collect(Collectors.joining());
    }
}
