package org.fengqiao.policy.reading;

import java.util.Map;
import java.util.Optional;

/** Words of DRL and Java that rule files do not have, and what to do instead. */
final class Refusals {

    private static final String OUTSIDE = "规则文件里只有 package 与 rule";
    private static final String CODE = "规则里不能写程序";
    private static final String PATTERNS = "条件只有 诉求(…)、事项(…)、exists …(…)、not …(…)";
    private static final String OPERATORS = "可用 ==、!=、<、<=、>、>=、in、not in、contains、not contains";
    private static final String ATTRIBUTES = "可用的属性是 date-effective、date-expires、ruleflow-group";
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("import", OUTSIDE), Map.entry("global", OUTSIDE), Map.entry("function", OUTSIDE),
            Map.entry("declare", OUTSIDE), Map.entry("query", OUTSIDE), Map.entry("unit", OUTSIDE),
            Map.entry("dialect", ATTRIBUTES), Map.entry("expander", OUTSIDE), Map.entry("template", OUTSIDE),
            Map.entry("salience", "同一阶段的规则看同一份快照，先后不影响结果，删去即可"),
            Map.entry("enabled", "要停用一条规则，请写 date-expires 或删去它"),
            Map.entry("extends", "把要继承的条件写进本规则"),
            Map.entry("no-loop", "规则不会循环，删去即可"), Map.entry("lock-on-active", "规则不会循环，删去即可"),
            Map.entry("agenda-group", "请写 ruleflow-group，或者不写"), Map.entry("auto-focus", ATTRIBUTES),
            Map.entry("activation-group", ATTRIBUTES), Map.entry("timer", ATTRIBUTES),
            Map.entry("calendars", ATTRIBUTES), Map.entry("duration", ATTRIBUTES), Map.entry("refract", ATTRIBUTES),
            Map.entry("eval", CODE), Map.entry("new", CODE), Map.entry("instanceof", CODE), Map.entry("this", CODE),
            Map.entry("return", CODE), Map.entry("if", CODE), Map.entry("for", CODE), Map.entry("while", CODE),
            Map.entry("insert", CODE), Map.entry("update", CODE), Map.entry("modify", CODE),
            Map.entry("delete", CODE), Map.entry("retract", CODE), Map.entry("drools", CODE),
            Map.entry("kcontext", CODE), Map.entry("do", CODE), Map.entry("try", CODE), Map.entry("throw", CODE),
            Map.entry("class", CODE), Map.entry("static", CODE), Map.entry("var", CODE),
            Map.entry("from", PATTERNS), Map.entry("accumulate", PATTERNS), Map.entry("acc", PATTERNS),
            Map.entry("collect", PATTERNS), Map.entry("forall", PATTERNS), Map.entry("over", PATTERNS),
            Map.entry("entry-point", PATTERNS), Map.entry("groupby", PATTERNS), Map.entry("window", PATTERNS),
            Map.entry("or", "「或者」写在一个对象的括号里，用「||」"), Map.entry("and", "另起一行即是「并且」"),
            Map.entry("matches", OPERATORS), Map.entry("memberOf", OPERATORS), Map.entry("excludes", OPERATORS),
            Map.entry("soundslike", OPERATORS), Map.entry("str", OPERATORS), Map.entry("before", OPERATORS),
            Map.entry("after", OPERATORS), Map.entry("during", OPERATORS), Map.entry("includes", OPERATORS),
            Map.entry("coincides", OPERATORS), Map.entry("meets", OPERATORS), Map.entry("metby", OPERATORS),
            Map.entry("overlaps", OPERATORS), Map.entry("overlappedby", OPERATORS), Map.entry("starts", OPERATORS),
            Map.entry("startedby", OPERATORS), Map.entry("finishes", OPERATORS), Map.entry("finishedby", OPERATORS));

    private Refusals() {
    }

    /** A full sentence if the token is such a word. */
    static Optional<String> of(Token token) {
        return token.isWord() ? Optional.ofNullable(REASONS.get(token.text()))
                .map(reason -> "不允许「" + token.text() + "」：" + reason) : Optional.empty();
    }
}
