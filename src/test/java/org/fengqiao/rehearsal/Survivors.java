package org.fengqiao.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditCheck;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Judge;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.place.Directory;
import org.fengqiao.receipt.Verification;

/**
 * What is found after the last kill.
 *
 * @param faults what was lost, doubled, missed or broken; empty if all is well
 */
record Survivors(long matters, long events, long timers, List<String> faults) {

    static Survivors look(Path folder, List<String> database, Map<String, String> answered, String unanswered,
                          Instant now) throws IOException {
        RehearsalClock clock = new RehearsalClock(now);
        Ground ground = new Ground();
        try (RehearsalStore store = ground.audited(folder, clock, database)) {
            store.clock().run();
            List<String> faults = new ArrayList<>();
            answered.forEach((order, answer) -> kept(store, order, answer, faults));
            long registered = answered.keySet().stream().filter(o -> o.startsWith("register ")).count();
            long told = answered.keySet().stream().filter(o -> o.startsWith("tell ")).count();
            List<String> numbers = store.jdbc().sql("select id from casework_matter order by id").query(String.class).list();
            atMost("matters", numbers.size(), registered, unanswered, "register ", faults);
            long acts = count(store, "select count(*) from casework_event where act = 'phoned'");
            atMost("events", acts, told, unanswered, "tell ", faults);
            numbers.forEach(number -> timers(store.casework().file(number), ground, clock.instant(), faults));
            store.rebuilding().rebuildAll().differing().forEach(d -> faults.add("projection differs: " + d));
            Verification receipts = store.verifier().verify(chains -> { });
            if (!receipts.whole()) {
                faults.add(receipts.sentence());
            }
            AuditCheck audit = store.bean(AuditVerifier.class).verify();
            if (!audit.whole()) {
                faults.add(audit.broken());
            }
            long entries = count(store, "select count(*) from casework_event");
            if (entries != count(store, "select count(*) from receipt_entry")) {
                faults.add("entries and receipts are not one to one");
            }
            return new Survivors(numbers.size(), acts,
                    count(store, "select count(*) from casework_event where kind = 'struck'"), List.copyOf(faults));
        }
    }

    private static void kept(RehearsalStore store, String order, String answer, List<String> faults) {
        String[] asked = order.split(" ");
        String sql = "select count(*) from casework_submission s join casework_event e on e.matter = s.matter"
                + " and e.sequence = s.entry where s.source = ? and s.mark = ? and s.matter = ?";
        long found = switch (asked[0]) {
            case "register" -> store.jdbc().sql(sql).params("演练", "演练-" + asked[1], answer.split(" ")[2])
                    .query(Long.class).single();
            case "tell" -> store.jdbc().sql(sql + " and e.act = 'phoned'").params("matter " + asked[2], asked[1], asked[2])
                    .query(Long.class).single();
            default -> 1;
        };
        if (found != 1) {
            faults.add("answered but found " + found + " times: " + order);
        }
    }

    /** What was sent last and never answered may be there or not. */
    private static void atMost(String what, long found, long answered, String unanswered, String order,
                               List<String> faults) {
        long open = unanswered != null && unanswered.startsWith(order) ? 1 : 0;
        if (found < answered || found > answered + open) {
            faults.add(what + ": answered " + answered + ", found " + found);
        }
    }

    /** Each instant that the log named was struck, once, before anything later was told. */
    private static void timers(CaseFile file, Ground ground, Instant now, List<String> faults) {
        Directory directory = ground.current().inForce().directory();
        Judge judge = new Judge(ground.current().inForce().policy(file.newest().judged().pack()), directory);
        Stand stand = null;
        for (int entries = 1; entries <= file.events().size(); entries++) {
            CaseEvent event = file.events().get(entries - 1);
            Instant due = stand == null ? null : stand.nextCheck();
            boolean came = due != null && !due.isAfter(event.recordedAt());
            boolean struck = event.what() instanceof Happening.ClockStruck clock && clock.due().equals(due);
            if (came != struck || event.told(Happening.ClockStruck.class) && !struck) {
                faults.add("timer missed or doubled: " + event.matter() + " entry " + event.sequence());
            }
            stand = judge.judge(stand, file.first(entries)).stand();
        }
        if (stand.nextCheck() != null && !stand.nextCheck().isAfter(now)) {
            faults.add("timer missed at the end: " + file.newest().matter());
        }
    }

    private static long count(RehearsalStore store, String sql) {
        return store.jdbc().sql(sql).query(Long.class).single();
    }
}
