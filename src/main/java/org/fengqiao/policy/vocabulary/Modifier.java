package org.fengqiao.policy.vocabulary;

import static org.fengqiao.policy.vocabulary.ArgumentType.ACTION;
import static org.fengqiao.policy.vocabulary.ArgumentType.EVENT;
import static org.fengqiao.policy.vocabulary.ArgumentType.LEGAL_CHANNEL;
import static org.fengqiao.policy.vocabulary.ArgumentType.LENGTH;
import static org.fengqiao.policy.vocabulary.ArgumentType.OFFSET;
import static org.fengqiao.policy.vocabulary.ArgumentType.PARTY;
import static org.fengqiao.policy.vocabulary.ArgumentType.PURPOSE;
import static org.fengqiao.policy.vocabulary.ArgumentType.UNIT;

import java.util.List;

/** What follows a verb after a dot and says more of the conclusion. */
public enum Modifier {
    OR_PURPOSE("或", "or", PURPOSE),
    OR_CHANNEL("或", "or", LEGAL_CHANNEL),
    BY("由", "by", PARTY),
    TO("对", "to", PARTY),
    WITHIN("限", "within", UNIT, LENGTH),
    FROM("起自", "from", EVENT),
    EXTENDABLE("可延", "extendable", UNIT, LENGTH, EVENT),
    OFFICE("下班截止", "closeOfBusiness"),
    HEARING("扣除听证", "lessHearing"),
    OVERDUE("逢逾期", "whenOverdue", ACTION, UNIT, OFFSET),
    DUE_SOON("逢临期", "whenDueSoon", ACTION, UNIT, OFFSET);

    private final String label;
    private final String code;
    private final List<ArgumentType> arguments;

    Modifier(String label, String code, ArgumentType... arguments) {
        this.label = label;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String label() {
        return label;
    }

    public String code() {
        return code;
    }

    public List<ArgumentType> arguments() {
        return arguments;
    }

    /** Whether it may be said more than once. */
    public boolean repeatable() {
        return this == OR_PURPOSE || this == OR_CHANNEL;
    }

    public boolean named(String name) {
        return label.equals(name) || code.equals(name);
    }
}
