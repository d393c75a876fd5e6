package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The 24-hour rosters of bodies. */
public final class DutyShiftRows {

    private static final SeveralRows TABLE = SeveralRows.of("casework_duty_shift", "body", "from_at", "until_at", "post",
            "person", "account");

    private static final String SPANS =
            "select body, min(from_at) as from_at, max(until_at) as until_at from casework_duty_shift";

    private final JdbcClient jdbc;

    public DutyShiftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From when until when a body has a roster. */
    public record Span(String body, Instant from, Instant until) {
    }

    /**
     * Holds the roster of a body until the end of the transaction.
     *
     * @return whether there is a row to be held; otherwise {@link #begin} makes it
     */
    public boolean lock(String body) {
        return jdbc.sql("select body from casework_duty_roster where body = ? for update").param(body)
                .query(String.class).optional().isPresent();
    }

    /** Makes the row that {@link #lock} holds. */
    public void begin(String body) {
        jdbc.sql("insert into casework_duty_roster (body) values (?)").param(body).update();
    }

    /**
     * Puts those shifts in the place of what stood for their whole time; what stood before and after it stays. They are
     * in order, do not overlap, and are not empty.
     */
    public void replace(String body, List<DutyShift> shifts, String account) {
        Instant from = shifts.get(0).from();
        Instant until = shifts.get(shifts.size() - 1).until();
        Stream<DutyShift> left = between(body, from, until).stream().flatMap(shift -> shift.outside(from, until));
        List<DutyShift> rows = Stream.concat(left, shifts.stream()).toList();
        jdbc.sql("delete from casework_duty_shift where body = ? and until_at > ? and from_at < ?")
                .params(body, Columns.of(from), Columns.of(until)).update();
        TABLE.insert(jdbc, rows.stream().map(shift -> Arrays.asList(body, Columns.of(shift.from()),
                Columns.of(shift.until()), shift.post(), shift.person(), account)).toList());
    }

    /** Takes out the shift that begins then. */
    public void remove(String body, Instant from) {
        jdbc.sql("delete from casework_duty_shift where body = ? and from_at = ?").params(body, Columns.of(from))
                .update();
    }

    /** The shift that begins then. */
    public Optional<DutyShift> find(String body, Instant from) {
        return jdbc.sql("select * from casework_duty_shift where body = ? and from_at = ?")
                .params(body, Columns.of(from)).query(DutyShiftRows::shift).optional();
    }

    /** The shift of an instant; empty where none covers it. */
    public Optional<DutyShift> at(String body, Instant at) {
        return jdbc.sql("select * from casework_duty_shift where body = ? and from_at <= ? and until_at > ?"
                        + " order by from_at desc fetch first 1 row only")
                .params(body, Columns.of(at), Columns.of(at)).query(DutyShiftRows::shift).optional();
    }

    /** Whether an earlier and a later shift stand, so that an instant that none covers is a gap. */
    public boolean around(String body, Instant at) {
        return jdbc.sql("select count(*) from casework_duty_shift where body = ? and from_at > ?")
                .params(body, Columns.of(at)).query(Long.class).single() > 0
                && jdbc.sql("select count(*) from casework_duty_shift where body = ? and until_at <= ?")
                .params(body, Columns.of(at)).query(Long.class).single() > 0;
    }

    /** In order of time. */
    public List<DutyShift> between(String body, Instant from, Instant until) {
        return jdbc.sql("select * from casework_duty_shift where body = ? and until_at > ? and from_at < ?"
                        + " order by from_at").params(body, Columns.of(from), Columns.of(until))
                .query(DutyShiftRows::shift).list();
    }

    /** Of every body that ever handed one in. */
    public List<Span> spans() {
        return jdbc.sql(SPANS + " group by body order by body").query(DutyShiftRows::span).list();
    }

    public Optional<Span> span(String body) {
        return jdbc.sql(SPANS + " where body = ? group by body").param(body).query(DutyShiftRows::span).optional();
    }

    private static Span span(ResultSet row, int number) throws SQLException {
        return new Span(row.getString("body"), Columns.instant(row, "from_at"), Columns.instant(row, "until_at"));
    }

    private static DutyShift shift(ResultSet row, int number) throws SQLException {
        return new DutyShift(Columns.instant(row, "from_at"), Columns.instant(row, "until_at"), row.getString("post"),
                row.getString("person"));
    }
}
