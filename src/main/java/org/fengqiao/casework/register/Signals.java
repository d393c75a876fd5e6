package org.fengqiao.casework.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.SignalRows;
import org.fengqiao.casework.store.SignalRows.Kept;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.Signal;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;

/** Weak signs of disputes (苗头): kept though nobody petitioned, and promoted when somebody takes them up. */
public final class Signals {

    /** Under which source promoted signals are registered. */
    private static final String SOURCE = "苗头";

    private final Storage storage;
    private final SignalRows rows;
    private final Casework casework;
    private final Clock clock;
    private final Numbers numbers = new Numbers();

    Signals(Storage storage, SignalRows rows, Casework casework, Clock clock) {
        this.storage = storage;
        this.rows = rows;
        this.casework = casework;
        this.clock = clock;
    }

    /** Seals what an earlier version wrote in clear; at the start of the service. */
    void begin() {
        storage.writeAll(rows::sealEarlier);
    }

    /**
     * Keeps a signal; the same id of the same source is the same signal.
     *
     * @throws ProblemException naming every field that is missing
     */
    public Kept keep(Signal given, String source, String actor) {
        check(given);
        return storage.write(() -> {
            Optional<Kept> known = rows.find(source, given.id());
            if (known.isPresent()) {
                return known.get();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Signal signal = new Signal("M" + numbers.next(now), given.channel(), given.observedAt(), given.place(),
                    given.item(), given.text(), given.related());
            rows.add(signal, source, given.id(), actor, now);
            return new Kept(signal, now, null);
        });
    }

    /** Signals of a place that the reader may see, newest first. */
    public List<Kept> at(String division, int limit, Sight sight) {
        return storage.read(() -> rows.at(division, limit, sight));
    }

    /**
     * Makes a matter of a signal; its clocks start now. A signal is promoted once: asked again, the same matter is the
     * answer.
     *
     * @throws ProblemException if there is no such signal or the matter cannot be decided
     */
    public Entered promote(String id, Form form, Petitioner petitioner, String actor) {
        return promote(id, form, petitioner, Submitter.of(actor));
    }

    /** As above, for somebody from whom matters are hidden: a signal of such a matter is not there. */
    public Entered promote(String id, Form form, Petitioner petitioner, Submitter by) {
        return storage.write(() -> {
            Kept kept = rows.lock(id).filter(k -> k.matter() == null || !by.hidden().test(k.matter()))
                    .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_MATTER, "没有苗头「" + id + "」，请核对编号。"));
            if (kept.matter() != null) {
                return new Entered(List.of(kept.matter()), true, false);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Entered entered = casework.register(new Intake(kept.signal().promote(id, form, petitioner, now), SOURCE,
                    null, id), by);
            rows.promoted(id, entered.matters().get(0));
            return entered;
        });
    }

    private static void check(Signal signal) {
        List<Fault> faults = new ArrayList<>();
        missing(signal.id(), "/id", "来源系统里的编号", faults);
        missing(signal.channel(), "/channel", "渠道", faults);
        missing(signal.observedAt(), "/observedAt", "发现时间", faults);
        missing(signal.place() == null ? null : signal.place().division(), "/place/division", "地点的区划", faults);
        missing(signal.text(), "/text", "看到了什么", faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_MATTER, faults.get(0).detail(), faults);
        }
    }

    private static void missing(Object value, String pointer, String what, List<Fault> faults) {
        if (value == null || value.toString().isBlank()) {
            faults.add(Fault.inBody(pointer, "missing", "请填写" + what + "。", List.of()));
        }
    }
}
