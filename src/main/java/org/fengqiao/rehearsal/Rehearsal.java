package org.fengqiao.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.stand.LapseKind;
import org.fengqiao.matter.Matter;

/** Plays a plan through a store, instant by instant; the register's clock strikes whenever something falls due. */
public final class Rehearsal {

    /** What evasive handlers do, by the kind of entry that ought to expose it. */
    static final Map<LapseKind, String> TRICKS = tricks();
    private static final String SLOW_CHANNEL = "来信";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int DAY = 24 * 3600;

    private final RehearsalStore store;
    private final RehearsalClock clock;
    private final RehearsalPlan plan;
    private final Handlers handlers;
    private final Map<String, Played> played = new LinkedHashMap<>();
    private final PriorityQueue<Step> steps = new PriorityQueue<>(
            Comparator.comparing(Step::at).thenComparing(Step::order));
    private final List<LapseKind> kinds = List.copyOf(TRICKS.keySet());
    private int order;
    private int evasive;

    public Rehearsal(RehearsalStore store, RehearsalClock clock, RehearsalPlan plan) {
        this.store = store;
        this.clock = clock;
        this.plan = plan;
        this.handlers = new Handlers(store.casework());
    }

    private record Step(Instant at, int order, Runnable does) {
    }

    /** @param trick what an evasive handler tries, or null */
    record Played(HandlerKind handler, LapseKind trick) {
    }

    private static Map<LapseKind, String> tricks() {
        Map<LapseKind, String> tricks = new LinkedHashMap<>();
        tricks.put(LapseKind.ROBOT_CALL, "用机器人打电话");
        tricks.put(LapseKind.BACKDATING, "逾期后补记成期内做完");
        tricks.put(LapseKind.BUCK_PASSING, "转来转去");
        tricks.put(LapseKind.RECLASSIFIED, "到期前改类");
        tricks.put(LapseKind.MERGED_LATE, "最后一小时并案");
        tricks.put(LapseKind.CLOSED_LATE, "最后一小时办结");
        return Collections.unmodifiableMap(tricks);
    }

    public RehearsalReport play() {
        SplittableRandom random = new SplittableRandom(plan.seed());
        Intakes intakes = new Intakes(random.split(), plan.divisions());
        for (int number = 1; number <= plan.matters(); number++) {
            Instant at = plan.from().plusSeconds(random.nextInt(plan.days() * DAY));
            int drawn = random.nextInt(100);
            HandlerKind kind = drawn < plan.prompt() ? HandlerKind.PROMPT
                    : drawn < plan.prompt() + plan.slow() ? HandlerKind.SLOW : HandlerKind.EVASIVE;
            Matter matter = intakes.next(number, at);
            later(at, () -> enter(matter, kind));
        }
        Instant end = plan.from().plus(Duration.ofDays(plan.days() + RehearsalPlan.DAYS_AFTER));
        for (Step step = steps.poll(); step != null && !step.at().isAfter(end); step = steps.poll()) {
            clock.set(step.at());
            store.clock().run();
            step.does().run();
        }
        clock.set(end);
        store.clock().run();
        return new Reading(store, plan.from(), end).of(played);
    }

    private void later(Instant at, Runnable does) {
        steps.add(new Step(at, order++, does));
    }

    /** Tricks go round in the order of intake, so that whoever merges finds an earlier matter to merge into. */
    private void enter(Matter matter, HandlerKind kind) {
        Played as = new Played(kind, kind == HandlerKind.EVASIVE ? kinds.get(evasive++ % kinds.size()) : null);
        String number = store.casework().register(new Intake(matter, "演练", null, null), Handlers.ACTOR).matters().get(0);
        String before = played.isEmpty() ? null : played.keySet().iterator().next();
        played.put(number, as);
        Instant soon = clock.instant().plus(SOON);
        switch (as.handler()) {
            case PROMPT -> List.of(SOON, Duration.ofMinutes(8), Duration.ofMinutes(50), Duration.ofHours(20))
                    .forEach(after -> later(matter.receivedAt().plus(after),
                            () -> handlers.work(number, clock.instant())));
            case SLOW -> later(soon.plus(Duration.ofHours(26)), () -> handlers.work(number, clock.instant()));
            case EVASIVE -> later(soon, () -> evade(number, matter, as.trick(), before));
        }
    }

    private void evade(String number, Matter matter, LapseKind trick, String other) {
        Instant now = clock.instant();
        handlers.acknowledge(number, now);
        Instant last = handlers.lastHour(number, now);
        switch (trick) {
            case ROBOT_CALL -> handlers.robot(number, now);
            case BACKDATING -> later(now.plus(Duration.ofHours(3)), () -> handlers.backdate(number, now.plusSeconds(60)));
            case BUCK_PASSING -> later(now.plusSeconds(60), () -> handlers.circle(number, now.plusSeconds(1)));
            case RECLASSIFIED -> handlers.tell(number, new Happening.Corrected(elsewhere(matter), "【演练】改类"));
            case MERGED_LATE -> later(last, () -> handlers.tell(number, new Happening.Merged(other, "【演练】并案")));
            case CLOSED_LATE -> later(last, () -> handlers.close(number, clock.instant()));
            default -> throw new IllegalArgumentException(trick.label());
        }
    }

    /** The same, as if it had come by a channel that asks for no feedback within minutes. */
    private static Matter elsewhere(Matter m) {
        return new Matter(m.id(), SLOW_CHANNEL, m.form(), m.title(), m.text(), m.receivedAt(), null, null, null, m.place(),
                1, null, m.petitioner(), null, false, m.demands(), null);
    }
}
