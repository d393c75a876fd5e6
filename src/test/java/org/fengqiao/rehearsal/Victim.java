package org.fengqiao.rehearsal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * A process with the real register, rules, keys and database, to be killed while it works. It loads the rules, waits for
 * {@code go}, opens the store and then does one thing per line it reads, saying so on one line when it is stored.
 *
 * <p>Arguments: folder of the store, settings of its database.
 */
final class Victim {

    private final RehearsalStore store;
    private final RehearsalClock clock;

    private Victim(RehearsalStore store, RehearsalClock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Ground ground = new Ground();
        System.out.println("loaded");
        RehearsalClock clock = new RehearsalClock(Instant.parse(in.readLine()));
        try (RehearsalStore store = ground.audited(Path.of(args[0]), clock,
                List.of(args).subList(1, args.length))) {
            System.out.println("open");
            Victim victim = new Victim(store, clock);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] order = line.split(" ");
                String answer = victim.does(order);
                store.bean(AuditLog.class).append(AuditNote.of("演练", null, AuditAction.READ, order[1]));
                System.out.println(answer);
            }
        }
    }

    private String does(String... order) {
        return switch (order[0]) {
            case "register" -> "registered " + order[1] + " " + store.casework().register(new Intake(
                    Ground.intakes(1).next(Integer.parseInt(order[1]), Ground.START), "演练", null, null), "演练")
                    .matters().get(0);
            case "tell" -> "told " + order[1] + " " + store.casework().tell(order[2], new Telling(new Happening.Act(
                    new Event(EventKind.PHONED, Instant.parse(order[3]), null,
                            "440304-chengguan", null, null, EventResult.DONE, null, null, null, null, null), null), null,
                    Proof.CALL_RECORD, order[1], null), "演练").sequence();
            case "clock" -> {
                clock.set(Instant.parse(order[1]));
                yield "struck " + store.clock().run();
            }
            default -> throw new IllegalArgumentException(order[0]);
        };
    }
}
