package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.term.Labelled;

/** What the citizen said when somebody asked how the matter had been handled; the label is what the act says. */
public enum Revisit implements Labelled {
    SATISFIED("满意"),
    DISSATISFIED("不满意"),
    UNREACHABLE("联系不上");

    private final String label;

    Revisit(String label) {
        this.label = label;
    }

    /** Whether that act is a revisit that says so. */
    boolean said(Event act) {
        return act.kind() == EventKind.REVISITED && act.result() == EventResult.DONE && label.equals(act.value());
    }

    /** What the newest revisit says, or null before one. */
    static Revisit newest(List<CaseEvent> acts) {
        return acts.stream().flatMap(told -> Stream.of(values()).filter(r -> r.said(Acts.act(told))))
                .reduce((first, last) -> last).orElse(null);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }

    @JsonCreator
    public static Revisit of(String text) {
        return Labelled.parse(Revisit.class, "回访结果", text);
    }
}
