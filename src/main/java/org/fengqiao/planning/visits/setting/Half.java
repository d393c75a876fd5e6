package org.fengqiao.planning.visits.setting;

import java.util.Optional;
import org.fengqiao.term.Labelled;

/** Part of a working day. */
public enum Half implements Labelled {
    MORNING("上午"),
    AFTERNOON("下午"),
    WHOLE_DAY("全天"),
    /** Half a day, whichever is free. */
    EITHER("半天");

    private final String label;

    Half(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Number of half-days taken. */
    public int count() {
        return this == WHOLE_DAY ? 2 : 1;
    }

    /** What others can still take when somebody takes this one; both are of one day and kind. */
    public Optional<Half> without(Half taken) {
        return switch (this) {
            case WHOLE_DAY -> switch (taken) {
                case MORNING -> Optional.of(AFTERNOON);
                case AFTERNOON -> Optional.of(MORNING);
                case WHOLE_DAY, EITHER -> Optional.empty();
            };
            case EITHER -> Optional.empty();
            case MORNING, AFTERNOON -> overlaps(taken) ? Optional.empty() : Optional.of(this);
        };
    }

    /** Whether both claim the same fixed half of a day. {@link #EITHER} claims none. */
    public boolean overlaps(Half other) {
        if (this == EITHER || other == EITHER) {
            return false;
        }
        return this == other || this == WHOLE_DAY || other == WHOLE_DAY;
    }
}
