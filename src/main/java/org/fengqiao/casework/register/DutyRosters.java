package org.fengqiao.casework.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.calendar.ChineseTime;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.casework.store.DutyShiftRows;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;

/**
 * The 24-hour rosters that bodies hand in as tables or write shift by shift: who leads from when until when. Hours that
 * no shift covers between others are an empty shift; after the last one the body has no roster.
 */
public final class DutyRosters implements DutyRoster {

    /** Columns of the table. */
    public static final List<String> HEADINGS = List.of("开始", "结束", "职务", "姓名");

    private final DutyShiftRows rows;
    private final Storage storage;

    DutyRosters(DutyShiftRows rows, Storage storage) {
        this.rows = rows;
        this.storage = storage;
    }

    /**
     * A shift as somebody typed it; fields may be null.
     *
     * @param from times of Beijing, as 2026-12-01 08:30
     * @param was  where the shift to change began; blank for a new one
     * @param over whether it takes its time from shifts that stand there
     */
    public record Typed(String from, String until, String post, String person, String was, boolean over) {

        boolean changes() {
            return was != null && !was.isBlank();
        }
    }

    @Override
    public Optional<Leader> onDuty(String body, Instant at) {
        return rows.at(body, at).map(shift -> new Leader(body, shift.post(), shift.person()))
                .or(() -> rows.around(body, at) ? Optional.of(new Leader(body, "值班领导", null)) : Optional.empty());
    }

    /** Shifts that touch a period, in order. */
    public List<DutyShift> between(String body, Instant from, Instant until) {
        return storage.read(() -> rows.between(body, from, until));
    }

    /** Who has a roster at all, from when until when. */
    public List<DutyShiftRows.Span> spans() {
        return storage.read(rows::spans);
    }

    /** From when until when the body has a roster; empty where it never had one. */
    public Optional<DutyShiftRows.Span> span(String body) {
        return storage.read(() -> rows.span(body));
    }

    /**
     * Puts a table in the place of what stood for its time.
     *
     * @param table CSV with the headings 开始, 结束, 职务, 姓名; times of Beijing
     * @throws ProblemException naming each row that does not fit; then nothing is changed
     */
    public List<DutyShift> replace(String body, byte[] table, String account) {
        List<DutyShift> shifts = DutyTable.read(table);
        return alone(body, () -> {
            rows.replace(body, shifts, account);
            return shifts;
        });
    }

    /**
     * Enters a shift, or changes one.
     *
     * @throws ProblemException naming the field; then nothing is changed
     */
    public DutyShift put(String body, Typed typed, Instant now, String account) {
        DutyShift shift = shift(typed, now);
        return alone(body, () -> {
            if (typed.changes()) {
                rows.remove(body, standing(body, typed.was(), now).from());
            }
            List<DutyShift> there = typed.over() ? List.of() : rows.between(body, shift.from(), shift.until());
            if (!there.isEmpty()) {
                throw wrong("from", "overlap", "与" + told(there.get(0)) + "重叠：请改起止，或选「重叠的时间归这一班」。");
            }
            rows.replace(body, List.of(shift), account);
            return shift;
        });
    }

    /**
     * Takes a shift out.
     *
     * @param from where it begins, as {@link Typed#from}
     * @return what it was
     * @throws ProblemException as {@link #standing}
     */
    public DutyShift remove(String body, String from, Instant now) {
        return alone(body, () -> {
            DutyShift shift = standing(body, from, now);
            rows.remove(body, shift.from());
            return shift;
        });
    }

    /**
     * A shift that may still be changed. Whom a past one named stands in the logs of matters: it is not written anew.
     *
     * @param from where it begins, as {@link Typed#from}
     * @throws ProblemException if it is not there any more, or over
     */
    public DutyShift standing(String body, String from, Instant now) {
        Instant begin = time("from", "开始", from);
        DutyShift shift = storage.read(() -> rows.find(body, begin)).orElseThrow(() -> wrong("from", "gone",
                "这一班已被改动或撤下，请看过现在的值班表再改。"));
        notOver(shift, now);
        return shift;
    }

    /** Two who write at once look one after the other: the second sees the shifts of the first. */
    private <T> T alone(String body, Supplier<T> change) {
        return storage.write(() -> {
            if (!rows.lock(body)) {
                try {
                    storage.attempt(() -> rows.begin(body));
                } catch (DuplicateKeyException begunMeanwhile) {
                    rows.lock(body);
                }
            }
            return change.get();
        });
    }

    private static void notOver(DutyShift shift, Instant now) {
        if (!shift.until().isAfter(now)) {
            throw wrong("until", "over", "到" + ChineseTime.moment(shift.until()) + "为止的一班已经结束，不再填、改或撤下。");
        }
    }

    private static DutyShift shift(Typed typed, Instant now) {
        Instant from = time("from", "开始", typed.from());
        Instant until = time("until", "结束", typed.until());
        if (typed.post() == null || typed.post().isBlank()) {
            throw wrong("post", "missing", "请写明当班领导的职务。");
        }
        DutyShift shift = new DutyShift(from, until, typed.post().strip(),
                typed.person() == null || typed.person().isBlank() ? null : typed.person().strip());
        DutyTable.wrong(shift).ifPresent(why -> {
            throw wrong("until", "bad-shift", why);
        });
        notOver(shift, now);
        return shift;
    }

    private static Instant time(String field, String label, String text) {
        try {
            return DutyTable.time(text == null ? "" : text);
        } catch (DateTimeException unreadable) {
            throw wrong(field, "bad-time", text == null || text.isBlank() ? "请写明" + label + "时间，如 2026-12-01 08:30。"
                    : label + "「" + text + "」不是时间，应如 2026-12-01 08:30。");
        }
    }

    private static String told(DutyShift shift) {
        return ChineseTime.moment(shift.from()) + " 至 " + ChineseTime.moment(shift.until()) + " 的一班（" + shift.post()
                + (shift.person() == null ? "，空班" : " " + shift.person()) + "）";
    }

    private static ProblemException wrong(String field, String code, String detail) {
        return new ProblemException(ProblemCode.INVALID_ROSTER, detail,
                List.of(Fault.inParameter(field, code, detail, List.of())));
    }
}
