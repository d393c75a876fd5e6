package org.fengqiao.casework.stand;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * Finds what belongs in the accountability ledger. What follows from the acts alone is found anew each time, so that
 * evidence told later can clear it; what depends on the hour in which something was done stays once found.
 */
final class Lapses {

    private final CaseFile file;
    private final Acts acts;
    private final Map<String, Lapse> found = new TreeMap<>();

    Lapses(CaseFile file, Acts acts) {
        this.file = file;
        this.acts = acts;
    }

    List<Lapse> all(Stand before, List<Chain.Finding> findings, List<Custody> custody, List<LedgerDuty> duties,
                    Instant now) {
        if (before != null) {
            before.lapses().stream().filter(l -> lasting(l.kind())).forEach(l -> found.put(l.id(), l));
        }
        findings.forEach(f -> add(f.kind(), f.body(), f.act(), null, f.text()));
        robots(duties);
        duties.forEach(this::backdated);
        duties.forEach(d -> satOn(d, before, now));
        custody.forEach(c -> unacknowledged(c, now));
        if (before != null) {
            late(before, custody, duties);
        }
        return List.copyOf(found.values());
    }

    private static boolean lasting(LapseKind kind) {
        return switch (kind) {
            case SITTING, RECLASSIFIED, MERGED_LATE, CLOSED_LATE -> true;
            case BUCK_PASSING, SILENT_RETURN, BACKDATING, ROBOT_CALL -> false;
        };
    }

    private void robots(List<LedgerDuty> duties) {
        acts.inOrder().forEach(told -> {
            Event act = Acts.act(told);
            boolean faked = act.result() == EventResult.ROBOT || act.result() == EventResult.TEMPLATE;
            duties.stream().filter(d -> faked && Verdicts.meets(act, d.demand(), d.duty())).findFirst().ifPresent(d ->
                    add(LapseKind.ROBOT_CALL, act.body(), told, d.duty().id(), "以" + act.result().label() + "代替「"
                            + act.kind().label() + "」，不算完成「" + d.duty().action() + "」"));
        });
    }

    private void backdated(LedgerDuty duty) {
        boolean saved = duty.duty().state() == DutyState.MET_IN_TIME && !duty.evidenced()
                && (duty.recorded() == DutyState.MET_LATE || duty.recorded() == DutyState.BREACHED);
        if (saved) {
            acts.inOrder().stream().filter(e -> Acts.trueTime(e).equals(duty.duty().metAt()) && !handedIn(e)
                    && Verdicts.meets(Acts.act(e), duty.demand(), duty.duty())).findFirst().ifPresent(e ->
                    add(LapseKind.BACKDATING, Acts.act(e).body(), e, duty.duty().id(), "「" + duty.duty().action()
                            + "」逾期后才记录为期内完成，没有能证明时间的材料"));
        }
    }

    /** What came with the matter could not have been told before. */
    private boolean handedIn(CaseEvent told) {
        return told.recordedAt().equals(entered());
    }

    private Instant entered() {
        return file.events().get(0).recordedAt();
    }

    /**
     * Newly breached, and whoever owes it did nothing at all since it began. What was over before the matter was in the
     * register only its receiver can have sat on.
     */
    private void satOn(LedgerDuty duty, Stand before, Instant now) {
        String debtor = duty.duty().by().body();
        if (duty.due() != null && duty.due().isBefore(entered()) && !file.facts().receiver().equals(debtor)) {
            return;
        }
        boolean known = before != null && before.duties().stream().anyMatch(d ->
                d.duty().id().equals(duty.duty().id()) && d.duty().state() == DutyState.BREACHED);
        if (debtor == null || known || duty.duty().state() != DutyState.BREACHED || duty.startedAt() == null
                || acts.inOrder().stream().anyMatch(e -> debtor.equals(e.body())
                        && Acts.act(e).concerns(duty.demand()) && e.at().isAfter(duty.startedAt()))) {
            return;
        }
        add(LapseKind.SITTING, debtor, duty.duty().id(), duty.due(),
                "「" + duty.duty().action() + "」起算以后一事未办，已逾期");
    }

    private void unacknowledged(Custody custody, Instant now) {
        Pending pending = custody.pending();
        if (pending != null && now.isAfter(pending.dutyLeaderAt(file.limits()))) {
            add(LapseKind.SITTING, pending.body(), custody.demand() + "/签收", pending.since(),
                    "收到以后未签收，已催到值班领导");
        }
    }

    private void late(Stand before, List<Custody> custody, List<LedgerDuty> duties) {
        CaseEvent newest = file.newest();
        Instant at = newest.recordedAt();
        String holder = custody.get(0).body();
        if (newest.told(Happening.Corrected.class) || reclassifies(newest)) {
            soon(before, at, file.limits().reclassifyHours(), d -> gone(d, duties)
                    && !file.parted(d.demand(), newest.sequence() - 1)).ifPresent(d ->
                    add(LapseKind.RECLASSIFIED, newest.body() == null ? d.duty().by().body() : newest.body(), newest,
                            d.duty().id(), "「" + d.duty().action() + "」到期前改类，该职责因此变了"));
        } else if (newest.told(Happening.Merged.class)) {
            soon(before, at, file.limits().lastHours(), LedgerDuty::owed).ifPresent(d ->
                    add(LapseKind.MERGED_LATE, holder, newest, d.duty().id(),
                            "「" + d.duty().action() + "」临期或逾期时并案"));
        } else if (newest.did(EventKind.CLOSED) || newest.did(EventKind.RESOLVED)
                || newest.did(EventKind.STRUCK_OFF) || newest.did(EventKind.CONCLUDED)) {
            String body = newest.body() == null ? holder : newest.body();
            soon(before, at, file.limits().lastHours(), d -> d.duty().by().body() != null
                    && d.duty().by().body().equals(body) && left(d, duties)).ifPresent(d ->
                    add(LapseKind.CLOSED_LATE, body, newest, d.duty().id(),
                            "「" + d.duty().action() + "」未尽，临期或逾期时" + newest.kind().label()));
        }
    }

    /** A duty that was owed before the newest entry and ends soon, or has ended. */
    private static Optional<LedgerDuty> soon(Stand before, Instant at, int hours,
                                                       Predicate<LedgerDuty> also) {
        Instant until = at.plus(Duration.ofHours(hours));
        return before.duties().stream().filter(d -> d.owed() && d.due() != null && !d.due().isAfter(until))
                .filter(also).findFirst();
    }

    private static boolean reclassifies(CaseEvent newest) {
        return newest.did(EventKind.CONFIRMED) && newest.act().map(Event::about)
                .filter(about -> about.equals("性质") || about.equals("途径")).isPresent();
    }

    /** Whether rules ask for it no longer, or later than before. */
    private static boolean gone(LedgerDuty was, List<LedgerDuty> duties) {
        return duties.stream().noneMatch(d -> d.duty().id().equals(was.duty().id()) && d.goneAt() == null
                && d.due() != null && !d.due().isAfter(was.due()));
    }

    private static boolean left(LedgerDuty was, List<LedgerDuty> duties) {
        return duties.stream().anyMatch(d -> d.duty().id().equals(was.duty().id()) && d.owed());
    }

    private void add(LapseKind kind, String body, CaseEvent told, String duty, String text) {
        String id = kind.code() + "/" + told.sequence() + (duty == null ? "" : "/" + duty);
        found.put(id, new Lapse(id, kind, body, told.actor(), told.at(), duty, List.of(told.sequence()), text));
    }

    private void add(LapseKind kind, String body, String duty, Instant at, String text) {
        String id = kind.code() + "/" + body + "/" + duty;
        found.putIfAbsent(id, new Lapse(id, kind, body, null, at, duty, List.of(file.newest().sequence()), text));
    }
}
