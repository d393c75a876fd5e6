package org.fengqiao.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.Signals;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Location;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.Signal;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/** What came of the stops of a round, told by whoever walked it. */
public final class RoundRecords {

    private static final String SOURCE = "今日走访";
    private static final String CHANNEL = "网格上报";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_STAY = 600;

    private final RoundDesk desk;
    private final RoundPlaces places;
    private final RoundStore store;
    private final Storage storage;
    private final Signals signals;
    private final MatterTeller matters;
    private final Clock clock;

    RoundRecords(RoundDesk desk, RoundPlaces places, RoundStore store, Storage storage, Signals signals,
                 MatterTeller matters, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.store = store;
        this.storage = storage;
        this.signals = signals;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * What is told of a stop.
     *
     * @param minutes stayed; null for as long as planned
     * @param at      null for now, or on an earlier day for when it was planned
     * @param again   day agreed at the door, or null
     * @param reason  of a correction; null or empty at first
     * @param act     what was done for the matter that the stop is about; null for the usual
     */
    public record Told(String stop, Outcome outcome, Integer minutes, LocalTime at, LocalDate again, String reason,
                       EventKind act) {
    }

    /**
     * What somebody found.
     *
     * @param mark       sets several finds of one stop apart; null for the first
     * @param item       catalogue item, or null
     * @param petitioner who brings it as a matter; null: it is kept as a signal, without any person
     */
    public record Found(String stop, String mark, String text, String item, Petitioner petitioner) {
    }

    /**
     * Telling the same twice is telling it once; telling otherwise needs a reason.
     *
     * @throws ProblemException naming the field
     */
    public Result tell(RoundKey key, Told told, AccountUser who) {
        KeptStop stop = stop(key, told.stop(), who);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (told.outcome() == null) {
            throw invalid("outcome", "请写结果：已走访、不在家或谢绝。");
        }
        LocalTime clockNow = LocalTime.ofInstant(now, WorkCalendar.ZONE).truncatedTo(ChronoUnit.MINUTES);
        boolean today = key.day().equals(desk.today());
        return storage.write(() -> {
            Optional<Result> before = OpenedRound.of(store.results(key.place(), key.day(), key.day().plusDays(1)), key)
                    .stream().filter(r -> r.stop().equals(stop.id())).findFirst();
            LocalTime at = told.at() != null ? told.at() : before.filter(b -> b.outcome() == told.outcome())
                    .map(Result::at).orElse(today ? clockNow : stop.from());
            Result said = new Result(key.worker(), key.day(), stop.id(), before.map(Result::entry).orElse(0) + 1,
                    stop.kind(), told.outcome(), at, minutes(told, stop), told.again(),
                    told.reason() == null ? "" : told.reason().strip(), who.getUsername(), now, null);
            check(key, said, today ? clockNow : LocalTime.MAX);
            if (before.isPresent() && before.get().says(said) && !actChanges(stop, before.get(), told.act())) {
                return before.get();
            }
            if (before.isPresent() && said.reason().isEmpty()) {
                throw new ProblemException(ProblemCode.CONFLICT, "「" + stop.name() + "」已记为" + before.get().outcome()
                        .label() + "（" + before.get().at() + "）。更正请写原因。", List.of(Fault.inBody("/reason", "missing",
                        "更正请写原因", List.of())));
            }
            Result next = stop.matter() == null ? said
                    : said.toldAt(register(key, stop, before.orElse(null), said, told.act(), who));
            store.add(key, next);
            return next;
        });
    }

    /**
     * What was done for a matter stands in its log too, or neither here nor there; so does what turns out not to have
     * been done, or otherwise.
     */
    private Long register(RoundKey key, KeptStop stop, Result before, Result said, EventKind act, AccountUser who) {
        Long known = before == null || before.outcome() != Outcome.DONE ? null : before.told();
        if (said.outcome() != Outcome.DONE) {
            return known == null ? null : matters.takeBack(stop.matter(), known, said.outcome().label() + "："
                    + said.reason(), who);
        }
        EventKind does = act != null || known == null ? act : matters.told(stop.matter(), known);
        if (known != null && said.at().equals(before.at()) && does == matters.told(stop.matter(), known)) {
            return known;
        } else if (known != null) {
            matters.takeBack(stop.matter(), known, said.reason(), who);
        }
        return matters.tell(stop.matter(), does, key.day().atTime(said.at()).atZone(WorkCalendar.ZONE).toInstant(),
                String.join("/", SOURCE, key.place(), key.worker(), key.day().toString(), String.valueOf(said.entry())),
                desk.find(key, who).walker(), who).orElse(null);
    }

    private boolean actChanges(KeptStop stop, Result before, EventKind act) {
        return act != null && before.outcome() == Outcome.DONE && before.told() != null
                && act != matters.told(stop.matter(), before.told());
    }

    /** What may be told of a matter on a round, the usual first. */
    public static List<EventKind> acts() {
        return MatterTeller.ACTS;
    }

    /** Kept in the register as a signal, and taken up as a matter where somebody brings it; the same mark twice is one. */
    public Find found(RoundKey key, Found found, AccountUser who) {
        KeptStop stop = stop(key, found.stop(), who);
        if (found.text() == null || found.text().isBlank()) {
            throw invalid("text", "请写发现了什么；不要写出是谁。");
        }
        String mark = found.mark() == null || found.mark().isBlank() ? "1" : found.mark().strip();
        if (mark.length() > 100) {
            throw invalid("mark", "mark 不超过 100 字。");
        }
        var setting = places.read(key.place()).setting();
        String grid = setting.place(stop.id()).map(p -> p.grid()).orElse(null);
        return storage.write(() -> {
            Optional<Find> known = store.finds(key).stream().filter(f -> f.stop().equals(stop.id())
                    && f.mark().equals(mark)).findFirst();
            if (known.isPresent()) {
                return known.get();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            String id = String.join("/", key.place(), key.worker(), key.day().toString(), stop.id(), mark);
            String signal = signals.keep(new Signal(id, CHANNEL, now, new Location(setting.division(), grid, null),
                    found.item() == null || found.item().isBlank() ? null : found.item().strip(), found.text().strip(),
                    List.of()), SOURCE, who.getUsername()).signal().id();
            String matter = found.petitioner() == null ? null : signals.promote(signal, Form.ORAL, found.petitioner(),
                    who.getUsername()).matters().get(0);
            Find find = new Find(stop.id(), mark, signal, matter, who.getUsername(), now);
            store.add(key, find);
            return find;
        });
    }

    /** Only whoever walks tells; others who may see the round are told so. */
    private KeptStop stop(RoundKey key, String id, AccountUser who) {
        OpenedRound opened = desk.find(key, who);
        if (!opened.own()) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "走访结果由走访的人自己记录。");
        }
        if (opened.round() == null) {
            throw RoundPlaces.unknown();
        }
        if (key.day().isAfter(desk.today())) {
            throw invalid("day", "这一天还没有到，不能先记结果。");
        }
        return opened.round().stops().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(() ->
                invalid("stop", "这一天的走访里没有「" + id + "」。"));
    }

    private static int minutes(Told told, KeptStop stop) {
        if (told.outcome() != Outcome.DONE) {
            return 0;
        }
        return told.minutes() != null ? told.minutes() : (int) Duration.between(stop.from(), stop.to()).toMinutes();
    }

    private static void check(RoundKey key, Result next, LocalTime latest) {
        if (next.minutes() < 0 || next.minutes() > LONGEST_STAY) {
            throw invalid("minutes", "分钟应在 0 到 " + LONGEST_STAY + " 之间，实为 " + next.minutes() + "。");
        }
        if (next.at().isAfter(latest)) {
            throw invalid("at", "时刻 " + next.at() + " 还没有到。");
        }
        if (next.again() != null && (!next.again().isAfter(key.day()) || next.again().isAfter(key.day().plusYears(1)))) {
            throw invalid("again", "约定再去的日子应在这一天之后一年以内。");
        }
        if (next.reason().length() > LONGEST_REASON) {
            throw invalid("reason", "原因不超过 " + LONGEST_REASON + " 字。");
        }
    }

    private static ProblemException invalid(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_ROUND, detail,
                List.of(Fault.inBody("/" + field, "bad-value", detail, List.of())));
    }
}
