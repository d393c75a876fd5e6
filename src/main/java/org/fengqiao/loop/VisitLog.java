package org.fengqiao.loop;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;

/** What the log of a matter says of one visit, in the order of telling, without what was taken back. */
final class VisitLog {

    private static final Set<EventKind> HELD = EnumSet.of(EventKind.MET, EventKind.VISITED);
    private static final Set<EventKind> ABOUT_VISITS = EnumSet.of(EventKind.VISIT_ARRANGED, EventKind.VISIT_MISSED,
            EventKind.MET, EventKind.VISITED);

    private final List<Said> all;
    private final String visit;

    /** An act with its place in the log. */
    record Said(long sequence, String actor, Event act) {
        boolean is(EventKind kind) {
            return act.kind() == kind;
        }

        boolean held() {
            return HELD.contains(act.kind());
        }

        boolean by(VisitingPosts.Visiting leader) {
            return leader.title().equals(act.post());
        }

        boolean notes(String note) {
            return (note == null ? "" : note).equals(act.note() == null ? "" : act.note());
        }
    }

    VisitLog(CaseFile file, String visit) {
        Set<Long> retracted = file.retracted();
        this.all = file.events().stream().filter(e -> !retracted.contains(e.sequence()))
                .flatMap(e -> e.act().map(act -> new Said(e.sequence(), e.actor(), act)).stream()).toList();
        this.visit = visit;
    }

    /** How the visit stands: the last that was told of it. */
    Optional<Said> newest() {
        return all.stream().filter(s -> ABOUT_VISITS.contains(s.act().kind()) && visit.equals(s.act().about()))
                .reduce((first, last) -> last);
    }

    /** Whether it ever was arranged so. */
    boolean arranged(VisitingPosts.Visiting leader, Instant until) {
        return all.stream().anyMatch(s -> arranged(s, leader, until));
    }

    /** Whether that says it is arranged so. */
    boolean arranged(Said said, VisitingPosts.Visiting leader, Instant until) {
        return said.is(EventKind.VISIT_ARRANGED) && visit.equals(said.act().about()) && said.by(leader)
                && until.equals(said.act().until());
    }

    /** The instruction that was given on a visit that was held. */
    Optional<Said> instruction(Said held) {
        return all.stream().filter(s -> s.sequence() > held.sequence() && s.is(EventKind.INSTRUCTED)
                && s.actor().equals(held.actor()) && Objects.equals(s.act().post(), held.act().post())
                && Objects.equals(s.act().note(), held.act().note())).findFirst();
    }
}
