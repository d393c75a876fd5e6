package org.fengqiao.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.planning.rounds.setting.Walker;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;

/** Tells the register what was done for a matter on a round, with whoever walked as the actor. */
final class MatterTeller {

    /** What is done on a round, the usual first. */
    static final List<EventKind> ACTS = List.of(EventKind.VISITED, EventKind.ON_SITE, EventKind.MET, EventKind.PHONED,
            EventKind.EXPLAINED, EventKind.HELPED, EventKind.REVISITED);

    private final CaseAccess access;
    private final Casework casework;

    MatterTeller(CaseAccess access, Casework casework) {
        this.access = access;
        this.casework = casework;
    }

    /**
     * @param act  null for the usual; then nothing is told where the account tells no such acts or acts for no body
     * @param at   when it was done
     * @param mark sets this telling apart from all others; the same again adds nothing
     * @return place in the matter's log
     * @throws ProblemException where the act is none of a round's, or the account may not tell it
     */
    Optional<Long> tell(String matter, EventKind act, Instant at, String mark, Walker walker, AccountUser who) {
        String body = who.body() != null ? who.body() : walker.body();
        if (act == null && (body.isEmpty() || !access.tells(ACTS.get(0), who))) {
            return Optional.empty();
        }
        EventKind kind = act == null ? ACTS.get(0) : act;
        if (!ACTS.contains(kind)) {
            throw invalid("走访时做的只能是" + String.join("、", ACTS.stream().map(EventKind::label).toList())
                    + "，其余的经过请到事项页记。");
        }
        if (body.isEmpty()) {
            throw invalid("您的账号和走访设置都没有写单位，不能记入事项；请让管理员补上单位。");
        }
        Happening what = new Happening.Act(new Event(kind, at, null, body, null, null, null, null, null, null, null,
                "今日走访"), null);
        access.mayTell(matter, what, who);
        return Optional.of(casework.tell(matter, new Telling(what, null, Proof.WORD, mark, null), who.getUsername())
                .sequence());
    }

    /** The act that stands at that place of the matter's log. */
    EventKind told(String matter, long sequence) {
        return casework.file(matter).events().stream().filter(e -> e.sequence() == sequence)
                .flatMap(e -> e.act().stream()).map(Event::kind).findFirst().orElse(null);
    }

    /**
     * What was told turned out wrong.
     *
     * @return place of the taking back in the matter's log
     * @throws ProblemException where the account may not, or somebody has built on it
     */
    Long takeBack(String matter, long sequence, String reason, AccountUser who) {
        Happening what = new Happening.Retracted(sequence, "今日走访更正：" + reason);
        access.mayTell(matter, what, who);
        return casework.tell(matter, Telling.of(what), who.getUsername()).sequence();
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(ProblemCode.INVALID_ROUND, detail,
                List.of(Fault.inBody("/act", "bad-value", detail, List.of())));
    }
}
