package org.fengqiao.decision.why;

import java.util.Comparator;
import java.util.List;

/**
 * A single change of the input that could be tried.
 *
 * @param direct   whether it changes a fact that the rule itself looks at
 * @param distance how far the new value lies from the old one, within its kind
 * @param field    what is changed, in Chinese
 * @param from     value now, or null for none
 * @param to       new value, or null for none
 * @param clause   the change as a condition: 人数为 5（现为 3）
 */
record Edit(boolean direct, Kind kind, int distance, String field, String from, String to, String clause,
            List<Step> steps) {

    /** From the smallest to the largest: what people mean when they ask for the smallest change. */
    enum Kind {
        FLAG, NUMBER, TERM, TEXT, EVENT, MEMBER, CHANNEL, ITEM, BODY, PLACE,
        /** A person settles the question, or hands the demand to a body: that always helps and explains least. */
        ACT
    }

    /** Those of one rank are equally small; what else they change decides between them. */
    static final Comparator<Edit> BY_RANK = Comparator.comparing((Edit e) -> !e.direct()).thenComparing(Edit::kind)
            .thenComparingInt(Edit::distance);

    static final Comparator<Edit> IN_ORDER = BY_RANK.thenComparing(Edit::clause)
            .thenComparing(e -> e.steps().toString());

    Edit {
        steps = List.copyOf(steps);
    }
}
