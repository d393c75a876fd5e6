package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * The principals before whom a matter has come by its log: whose channel it came through, who listed it, to whom rules
 * made it climb, who instructed. Nobody leaves again: a matter is followed to its end.
 */
public final class Principals {

    private static final String TO_LIST = "列入主官清单";
    private static final String IN_FULL = "办理并反馈";
    private static final String NOTED = "圈阅";

    private final Stand stand;
    private final List<Event> acts;
    private final Map<Who, Came> came = new LinkedHashMap<>();
    /** The newest of each. */
    private final Map<Who, Event> instructions = new HashMap<>();

    private record Who(String body, String post) {
    }

    private record Came(BroughtBy by, Instant since) {
    }

    private Principals(CaseFile file, Stand stand) {
        this.stand = stand;
        this.acts = new Acts(file).inOrder().stream().map(Acts::act).filter(e -> e.result() == EventResult.DONE)
                .toList();
    }

    /** In the order in which it came before them. */
    public static List<BeforePrincipal> of(CaseFile file, Stand stand) {
        Principals principals = new Principals(file, stand);
        principals.gather();
        return principals.came.entrySet().stream().map(e -> principals.before(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(BeforePrincipal::since)).toList();
    }

    private void gather() {
        stand.duties().stream().filter(d -> d.duty().action().equals(TO_LIST) && d.duty().to() != null)
                .forEach(d -> came(d.duty().to(), BroughtBy.CHANNEL, stand.receivedAt()));
        acts.forEach(this::act);
        stand.raised().stream().map(Raised::alert).filter(a -> a.kind() == AlertKind.CLIMB && !a.rules().isEmpty()
                && a.to() != null && a.to().post() != null).forEach(this::climbed);
    }

    private void act(Event act) {
        if (act.body() == null) {
            return;
        }
        switch (act.kind()) {
            case INSTRUCTED -> {
                came(act, BroughtBy.INSTRUCTED);
                instructions.put(who(act), act);
            }
            case LISTED_FOR_SUPERVISION -> came(act, BroughtBy.LISTED_FOR_SUPERVISION);
            case LISTED -> {
                if (act.post() != null && came.values().stream().noneMatch(c -> c.by() == BroughtBy.CHANNEL)) {
                    came(act, BroughtBy.LISTED);
                }
            }
            default -> {
            }
        }
    }

    private void climbed(Alert alert) {
        came(alert.to(), BroughtBy.CLIMBED, alert.at() == null ? stand.receivedAt() : alert.at());
    }

    private void came(Event act, BroughtBy by) {
        came(who(act), by, act.at());
    }

    private void came(PartyRef to, BroughtBy by, Instant since) {
        if (to.body() != null) {
            came(new Who(to.body(), to.post()), by, since);
        }
    }

    private void came(Who who, BroughtBy by, Instant since) {
        came.merge(who, new Came(by, since), (was, now) -> now.since().isBefore(was.since()) ? now : was);
    }

    /** Where the act names no post and one of its body is concerned already, it was that one. */
    private Who who(Event act) {
        List<Who> known = came.keySet().stream().filter(w -> w.body().equals(act.body())).toList();
        return act.post() == null && known.size() == 1 ? known.get(0) : new Who(act.body(), act.post());
    }

    private BeforePrincipal before(Who who, Came how) {
        Event newest = instructions.get(who);
        Instant at = newest == null ? null : newest.at();
        String kind = newest == null ? null : newest.value() == null ? IN_FULL : newest.value();
        List<LedgerDuty> asked = at == null ? List.of() : asked(at);
        Instant answered = at == null || NOTED.equals(kind) ? null : answered(at, asked);
        Instant ended = stand.closedAt();
        PrincipalStep step = ended != null ? PrincipalStep.ENDED : at == null ? PrincipalStep.AWAITING
                : NOTED.equals(kind) ? PrincipalStep.NOTED : answered == null ? PrincipalStep.INSTRUCTED
                : PrincipalStep.ANSWERED;
        return new BeforePrincipal(who.body(), who.post(), how.by(), how.since(), step, kind, at,
                asked.stream().map(LedgerDuty::due).filter(Objects::nonNull).max(Instant::compareTo).orElse(null),
                answered, ended);
    }

    /** The duties that instructions made: those that an answer to one meets. */
    private List<LedgerDuty> asked(Instant since) {
        return stand.duties().stream().filter(d -> d.duty().evidence().contains(EventKind.INSTRUCTION_ANSWERED.label())
                && (d.owed() || d.duty().metAt() != null && !d.duty().metAt().isBefore(since))).toList();
    }

    private Instant answered(Instant since, List<LedgerDuty> asked) {
        List<Instant> met = new ArrayList<>(asked.stream().map(d -> d.duty().metAt()).filter(Objects::nonNull).toList());
        if (asked.isEmpty()) {
            acts.stream().filter(e -> e.kind() == EventKind.INSTRUCTION_ANSWERED && !e.at().isBefore(since))
                    .map(Event::at).forEach(met::add);
        }
        return asked.stream().anyMatch(LedgerDuty::owed) ? null : met.stream().max(Instant::compareTo).orElse(null);
    }
}
