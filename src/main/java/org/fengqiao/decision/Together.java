package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Action;

/**
 * Duties that are owed once at a time: the citizen is asked once how it went, however often the matter was closed in
 * between. What begins while the same debtor still owes an earlier one is met with that one, by its end; what begins
 * after an answer that lasts is not owed until the matter is reopened.
 */
final class Together {

    /** @param action the row of the table 职责 */
    record OneDuty(Draft draft, Action action, DutyJudge.Judged judged) {

        private Instant start() {
            return judged.duty().clock() == null ? null : judged.duty().clock().startedAt();
        }

        private boolean owedAt(Instant at) {
            return !start().isAfter(at) && (judged.endedAt() == null || judged.endedAt().isAfter(at));
        }

        private boolean sameAs(OneDuty other) {
            return action.name().equals(other.action.name()) && draft.readings().equals(other.draft.readings())
                    && Draft.party(draft.by()).equals(Draft.party(other.draft.by()));
        }
    }

    private static final Comparator<OneDuty> BY_START = Comparator.comparing(OneDuty::start)
            .thenComparing(one -> one.judged().duty().id());

    private final List<Resolved.Happened> events;
    private final DirectoryDay directory;

    /** @param events those of the demand, in order */
    Together(List<Resolved.Happened> events, DirectoryDay directory) {
        this.events = events;
        this.directory = directory;
    }

    /** The same duties; those that are met with others are taken away. */
    List<DutyJudge.Judged> settled(List<OneDuty> all) {
        List<DutyJudge.Judged> settled = new ArrayList<>(all.size());
        List<OneDuty> once = new ArrayList<>();
        for (OneDuty one : all) {
            if (one.action().lasting().isEmpty() || one.start() == null) {
                settled.add(one.judged());
            } else {
                once.add(one);
            }
        }
        once.sort(BY_START);
        List<OneDuty> owed = new ArrayList<>();
        for (OneDuty one : once) {
            Optional<String> with = owed.stream().filter(o -> o.sameAs(one) && o.owedAt(one.start())).findFirst()
                    .map(o -> "与自 " + Json.text(o.start()) + " 起的那一次并作一次").or(() -> answered(one));
            if (with.isEmpty()) {
                owed.add(one);
            }
            settled.add(with.map(why -> takenAway(one, why)).orElse(one.judged()));
        }
        return settled;
    }

    /** Why an answer of before lasts, or empty where there is none or the matter was reopened since. */
    private Optional<String> answered(OneDuty one) {
        return new Evidence(one.action(), one.draft(), Instant.MIN, one.start(), directory).newest(events)
                .map(Resolved.Happened::event).filter(e -> e.value() != null && one.action().lasting().contains(e.value()))
                .filter(e -> events.stream().map(Resolved.Happened::event).noneMatch(r -> r.kind() == EventKind.REOPENED
                        && r.result() == EventResult.DONE && !r.at().isBefore(e.at()) && !r.at().isAfter(one.start())))
                .map(e -> Json.text(e.at()) + " 的「" + e.kind().label() + "」已是「" + e.value() + "」，此后没有重新办理");
    }

    private static DutyJudge.Judged takenAway(OneDuty one, String why) {
        Duty d = one.judged().duty();
        return new DutyJudge.Judged(new Duty(d.id(), d.action(), d.by(), d.to(), d.clock(), d.evidence(), d.rules(),
                d.reading(), DutyState.SUPERSEDED, null, 0, why), one.start(), false);
    }
}
