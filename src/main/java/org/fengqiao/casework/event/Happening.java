package org.fengqiao.casework.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;

/**
 * What an entry of the log tells. Acts upon the matter are {@link Act}: rules see them. The others are the register's
 * own; rules see what they lead to.
 */
public sealed interface Happening {

    HappeningKind kind();

    /**
     * The matter came into the register.
     *
     * @param matter     without history; under the register's number
     * @param submission the caller's own id of it
     * @param from       the matter from which it was split off for confidentiality, or null; only the part split off
     *                   knows
     * @param signal     the signal it was promoted from, or null
     */
    record Registered(Matter matter, String source, String submission, Limits limits, String from, String signal)
            implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.ENTERED;
        }
    }

    /**
     * Somebody acted, or the citizen did.
     *
     * @param event   with bodies by code; {@code recordedAt} is null, the entry tells it
     * @param service how a paper was served, or null
     */
    record Act(Event event, Service service) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.ACT;
        }

        /** Whether it is such an act, done. */
        public boolean did(EventKind wanted) {
            return event.kind() == wanted && event.result() == EventResult.DONE;
        }
    }

    /**
     * What was registered was wrong or became more exact.
     *
     * @param matter how it reads from now on
     * @param parted ids of demands that a matter of their own carries from now on: what was told of them counts there,
     *               not here; empty for any other correction
     */
    record Corrected(Matter matter, String reason, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> parted)
            implements Happening {
        public Corrected {
            parted = parted == null ? List.of() : List.copyOf(parted);
        }

        public Corrected(Matter matter, String reason) {
            this(matter, reason, List.of());
        }

        @Override
        public HappeningKind kind() {
            return HappeningKind.CORRECTED;
        }
    }

    /**
     * What an entry tells never happened, or not so: from now on it counts for nothing, and stays to be read.
     *
     * @param entry place in the log of an act
     */
    record Retracted(long entry, String reason) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.RETRACTED;
        }
    }

    /** From now on the matter is carried together with another. */
    record Merged(String into, String reason) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.MERGED;
        }
    }

    /** Personal fields and their key were destroyed. */
    record Erased(String reason) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.ERASED;
        }
    }

    /** A supervisor who is not of the acting body accepts the true time of an entry told late. */
    record TimeApproved(long entry, String reason) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.TIME_APPROVED;
        }
    }

    /** The holder of a post hands the duties that sit on it over, by name. */
    record PostHandedOver(String body, String post, String from, String to) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.HANDED_OVER;
        }
    }

    /** The matter is judged under the revisions of this entry from now on. */
    record Redecided(String reason) implements Happening {
        @Override
        public HappeningKind kind() {
            return HappeningKind.REDECIDED;
        }
    }

    /**
     * An instant came at which something changes by time alone.
     *
     * @param due    the instant; the entry's own time tells how late it was noticed
     * @param onDuty who leads by the 24-hour rosters of the bodies whose duty leaders are to be told now; none for a
     *               body without a roster. Entries of the first versions hold one leader or null in its place
     */
    record ClockStruck(Instant due, @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                       List<Leader> onDuty) implements Happening {
        public ClockStruck {
            Objects.requireNonNull(due);
            onDuty = onDuty == null ? List.of() : List.copyOf(onDuty);
        }

        @Override
        public HappeningKind kind() {
            return HappeningKind.STRUCK;
        }
    }
}
