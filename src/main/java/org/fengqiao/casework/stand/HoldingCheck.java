package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.term.Labelled;

/**
 * The four parts of 三到位一处理 (Art. 27). Each is confirmed by itself, with evidence, or with the reason for which it
 * does not apply; the label is what such a confirmation is about.
 */
public enum HoldingCheck implements Labelled {
    SOLVED("解决问题到位"),
    EXPLAINED("思想教育到位"),
    HELPED("帮扶救助到位"),
    LAWFUL("依法处理");

    /** What a confirmation may say; each needs its words in the note. */
    public static final String DONE = "到位";
    public static final String NOT_DONE = "未到位";
    public static final String NOT_APPLICABLE = "不适用";

    private final String label;

    HoldingCheck(String label) {
        this.label = label;
    }

    /** The part that an act confirms, or empty. */
    public static Optional<HoldingCheck> of(Event act) {
        return act.kind() != EventKind.CONFIRMED ? Optional.empty()
                : Stream.of(values()).filter(check -> check.label.equals(act.about())).findFirst();
    }

    /** Whether such a duty asks for this part. */
    boolean askedBy(String action) {
        return action.equals("核验" + label);
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
    public static HoldingCheck parse(String text) {
        return Labelled.parse(HoldingCheck.class, "三到位一处理", text);
    }
}
