package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The 24-hour rosters of bodies. */
public final class DutyShiftRows {

    private final JdbcClient jdbc;

    public DutyShiftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts those shifts in the place of all that begin within their time. They do not overlap, and are not empty. */
    public void replace(String body, List<DutyShift> shifts, String account) {
        Instant from = shifts.get(0).from();
        Instant until = shifts.get(shifts.size() - 1).until();
        jdbc.sql("delete from casework_duty_shift where body = ? and from_at >= ? and from_at < ?")
                .params(body, Columns.of(from), Columns.of(until)).update();
        jdbc.sql("update casework_duty_shift set until_at = ? where body = ? and from_at < ? and until_at > ?")
                .params(Columns.of(from), body, Columns.of(from), Columns.of(from)).update();
        shifts.forEach(shift -> jdbc.sql("insert into casework_duty_shift (body, from_at, until_at, post, person,"
                        + " account) values (?, ?, ?, ?, ?, ?)").param(body).param(Columns.of(shift.from()))
                .param(Columns.of(shift.until())).param(shift.post()).param(shift.person()).param(account).update());
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

    private static DutyShift shift(ResultSet row, int number) throws SQLException {
        return new DutyShift(Columns.instant(row, "from_at"), Columns.instant(row, "until_at"), row.getString("post"),
                row.getString("person"));
    }
}
