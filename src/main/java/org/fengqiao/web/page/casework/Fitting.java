package org.fengqiao.web.page.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.ListKind;
import org.fengqiao.casework.stand.Listings;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;

/** Which events can be told of a matter as it stands: what is owed first, nothing that cannot be meant. */
final class Fitting {

    private static final Set<EventKind> AFTER_CLOSING = EnumSet.of(EventKind.REVISITED, EventKind.RATED,
            EventKind.REMINDED, EventKind.REOPENED, EventKind.REVIEW_REQUESTED, EventKind.RECHECK_REQUESTED,
            EventKind.EXECUTED, EventKind.HELPED);
    private static final Set<EventKind> ENDINGS = EnumSet.of(EventKind.CLOSED, EventKind.RESOLVED,
            EventKind.STRUCK_OFF, EventKind.CONCLUDED, EventKind.REOPENED);
    private static final Set<EventKind> HANDING = EnumSet.of(EventKind.FORWARDED, EventKind.ASSIGNED,
            EventKind.DISPATCHED, EventKind.DESIGNATED, EventKind.ACKNOWLEDGED, EventKind.ACCEPTED,
            EventKind.NOT_ACCEPTED, EventKind.OBJECTED, EventKind.OBJECTION_UPHELD, EventKind.OBJECTION_REFUSED,
            EventKind.RETURNED, EventKind.PERSON_NAMED);
    /** Each can only follow the other. */
    private static final Map<EventKind, EventKind> AFTER = Map.ofEntries(
            Map.entry(EventKind.OBJECTION_UPHELD, EventKind.OBJECTED),
            Map.entry(EventKind.OBJECTION_REFUSED, EventKind.OBJECTED),
            Map.entry(EventKind.WHISTLE_AUTHORISED, EventKind.WHISTLED),
            Map.entry(EventKind.REPORTED_IN, EventKind.WHISTLED),
            Map.entry(EventKind.INSTRUCTION_ANSWERED, EventKind.INSTRUCTED),
            Map.entry(EventKind.SUPERVISION_ANSWERED, EventKind.SUPERVISED),
            Map.entry(EventKind.HEARING_CLOSED, EventKind.HEARING_OPENED),
            Map.entry(EventKind.ANSWER_SERVED, EventKind.ANSWERED),
            Map.entry(EventKind.REVIEW_REQUESTED, EventKind.ANSWERED),
            Map.entry(EventKind.REVIEWED, EventKind.REVIEW_REQUESTED),
            Map.entry(EventKind.REVIEW_SERVED, EventKind.REVIEWED),
            Map.entry(EventKind.RECHECK_REQUESTED, EventKind.REVIEWED),
            Map.entry(EventKind.RECHECKED, EventKind.RECHECK_REQUESTED),
            Map.entry(EventKind.EXTENSION_TOLD, EventKind.EXTENSION_APPROVED),
            Map.entry(EventKind.PROPOSAL_ANSWERED, EventKind.PROPOSED),
            Map.entry(EventKind.SUPERVISION_LIFTED, EventKind.SUPERVISED),
            Map.entry(EventKind.DE_ESCALATED, EventKind.ESCALATED),
            Map.entry(EventKind.VISIT_MISSED, EventKind.VISIT_ARRANGED));

    private Fitting() {
    }

    /**
     * By heading.
     *
     * @param allowed what the account may tell
     * @param mine    which duties it may meet
     */
    static Map<String, List<EventKind>> of(Stand stand, CaseFile file, Predicate<EventKind> allowed,
                                           Predicate<LedgerDuty> mine) {
        Set<Long> off = file.retracted();
        Set<EventKind> told = file.events().stream().filter(e -> !off.contains(e.sequence()))
                .flatMap(e -> e.act().stream()).map(Event::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
        boolean listed = told.contains(EventKind.LISTED_FOR_SUPERVISION) && Listings.of(file, stand).stream()
                .anyMatch(l -> l.kind() == ListKind.SECRETARY && l.leftAt() == null);
        Set<EventKind> fit = new LinkedHashSet<>(Arrays.stream(EventKind.values())
                .filter(kind -> fits(kind, stand, file, told, listed, mine)).filter(allowed).toList());
        Map<String, List<EventKind>> groups = new LinkedHashMap<>();
        move(groups, "欠着的职责要的", fit, owed(stand));
        move(groups, "交接与签收", fit, HANDING.stream());
        move(groups, "了结", fit, ENDINGS.stream());
        move(groups, "其他经过", fit, List.copyOf(fit).stream());
        return groups;
    }

    private static boolean fits(EventKind kind, Stand stand, CaseFile file, Set<EventKind> told, boolean listed,
                                Predicate<LedgerDuty> mine) {
        if (kind == EventKind.RECEIVED || kind == EventKind.REGISTERED || kind == EventKind.PAPER_WITHDRAWN) {
            return false;
        } else if (kind == EventKind.DELISTED) {
            return delists(stand, () -> file, mine);
        } else if (kind == EventKind.LISTING_ASKED) {
            return !listed && stand.duties().stream().filter(LedgerDuty::owed).filter(mine)
                    .anyMatch(duty -> duty.duty().evidence().contains(kind.label()));
        } else if (kind == EventKind.EXTENSION_REFUSED) {
            return owed(stand).anyMatch(kind::equals);
        } else if (stand.stage().closed()) {
            return AFTER_CLOSING.contains(kind) && (!AFTER.containsKey(kind) || told.contains(AFTER.get(kind)));
        } else if (kind == EventKind.REOPENED) {
            return told.contains(EventKind.CLOSED);
        } else if (kind == EventKind.OBJECTED || kind == EventKind.ACKNOWLEDGED) {
            return stand.custody().stream().anyMatch(c -> c.pending() != null && (kind != EventKind.OBJECTED
                    || !c.pending().designated()));
        }
        return !AFTER.containsKey(kind) || told.contains(AFTER.get(kind));
    }

    /**
     * Whether it may be taken off the secretary's listing: rules asked that of whoever looks once its result was verified.
     *
     * @param file asked only where it may matter
     */
    static boolean delists(Stand stand, Supplier<CaseFile> file, Predicate<LedgerDuty> mine) {
        return stand.duties().stream().filter(mine)
                .anyMatch(duty -> duty.duty().action().equals(EventKind.DELISTED.label()))
                && Listings.verified(file.get(), stand);
    }

    /** In the order in which they fall due. */
    private static Stream<EventKind> owed(Stand stand) {
        return stand.duties().stream().filter(LedgerDuty::owed).flatMap(duty -> duty.duty().evidence().stream())
                .flatMap(label -> Arrays.stream(EventKind.values()).filter(kind -> kind.label().equals(label)));
    }

    private static void move(Map<String, List<EventKind>> groups, String heading, Set<EventKind> left,
                             Stream<EventKind> wanted) {
        List<EventKind> moved = new ArrayList<>(wanted.distinct().filter(left::contains).toList());
        left.removeAll(moved);
        if (!moved.isEmpty()) {
            groups.put(heading, moved);
        }
    }
}
