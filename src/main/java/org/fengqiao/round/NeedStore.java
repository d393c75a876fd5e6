package org.fengqiao.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.term.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Declared needs in the database. Callers give the transaction. */
final class NeedStore {

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a place, by household, oldest first. */
    List<NeedEntry> of(String place) {
        return jdbc.sql("select * from round_need where place = ? order by household, entry").param(place)
                .query(NeedStore::entry).list();
    }

    void add(String place, NeedEntry entry) {
        jdbc.sql("insert into round_need (place, household, entry, need, declarer, told_on, every_days, account,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(place).param(entry.household()).param(entry.entry()).param(code(entry.need()))
                .param(code(entry.by())).param(entry.day().toString()).param(entry.everyDays())
                .param(entry.account()).param(Columns.of(entry.recordedAt())).update();
    }

    /** What is over for long enough is gone; withdrawals stay, for they go on holding. */
    void forget(LocalDate today) {
        jdbc.sql("select distinct place from round_need order by place").query(String.class).list()
                .forEach(place -> forget(place, today));
    }

    private void forget(String place, LocalDate today) {
        List<NeedEntry> all = of(place);
        all.stream().filter(n -> n.isForgotten(all, today)).forEach(n ->
                jdbc.sql("delete from round_need where place = ? and household = ? and entry = ?")
                        .params(place, n.household(), n.entry()).update());
    }

    private static String code(Labelled term) {
        return term == null ? null : term.code();
    }

    private static NeedEntry entry(ResultSet row, int number) throws SQLException {
        String need = row.getString("need");
        return new NeedEntry(row.getString("household"), row.getInt("entry"),
                need == null ? null : NeedKind.of(need),
                need == null ? null : Declarer.of(row.getString("declarer")),
                LocalDate.parse(row.getString("told_on")), row.getInt("every_days"), row.getString("account"),
                Columns.instant(row, "recorded_at"));
    }
}
