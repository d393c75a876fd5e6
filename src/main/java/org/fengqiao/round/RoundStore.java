package org.fengqiao.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds, results and finds in the database; rows are only ever added. Callers give the transaction. */
final class RoundStore {

    private static final int LARGEST = 4 * Packed.COLUMN;

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NeedStore needs() {
        return new NeedStore(jdbc);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else wrote that version meanwhile */
    void add(RoundKey key, KeptRound round) {
        jdbc.sql("insert into round_version (place, worker, round_day, version, account, made_at, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(key.place(), key.worker(), key.day().toString(), round.version(), round.account(),
                        Columns.of(round.madeAt()), Packed.pack(Json.mapper().writeValueAsBytes(round))).update();
    }

    /** The newest version. */
    Optional<KeptRound> find(RoundKey key) {
        return jdbc.sql("select content from round_version where place = ? and worker = ? and round_day = ?"
                        + " order by version desc fetch first 1 row only")
                .params(key.place(), key.worker(), key.day().toString()).query((row, n) -> round(row)).optional();
    }

    /** The newest version of every day from {@code key.day} until before {@code until}, by day. */
    Map<LocalDate, KeptRound> rounds(RoundKey key, LocalDate until) {
        Map<LocalDate, KeptRound> days = new LinkedHashMap<>();
        jdbc.sql("select round_day, content from round_version where place = ? and worker = ? and round_day >= ?"
                        + " and round_day < ? order by round_day, version")
                .params(key.place(), key.worker(), key.day().toString(), until.toString())
                .query((row, n) -> days.put(LocalDate.parse(row.getString("round_day")), round(row))).list();
        return days;
    }

    void add(RoundKey key, Result result) {
        jdbc.sql("insert into round_result (place, worker, round_day, stop, entry, kind, outcome, at_time, minutes, again,"
                        + " reason, account, recorded_at, told) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(key.place()).param(key.worker()).param(key.day().toString()).param(result.stop())
                .param(result.entry()).param(result.kind()).param(result.outcome().code())
                .param(result.at().toString()).param(result.minutes())
                .param(result.again() == null ? null : result.again().toString()).param(result.reason())
                .param(result.account()).param(Columns.of(result.recordedAt())).param(result.told()).update();
    }

    /** What counts of everybody's results of the place, oldest day first; {@code until} is not among the days. */
    Collection<Result> results(String place, LocalDate from, LocalDate until) {
        Map<String, Result> newest = new LinkedHashMap<>();
        jdbc.sql("select * from round_result where place = ? and round_day >= ? and round_day < ?"
                        + " order by round_day, worker, stop, entry").params(place, from.toString(), until.toString())
                .query(RoundStore::result).list()
                .forEach(r -> newest.put(r.day() + " " + r.worker() + " " + r.stop(), r));
        return newest.values();
    }

    void add(RoundKey key, Find find) {
        jdbc.sql("insert into round_find (place, worker, round_day, stop, mark, signal, matter, account, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(key.place()).param(key.worker()).param(key.day().toString()).param(find.stop())
                .param(find.mark()).param(find.signal()).param(find.matter()).param(find.account())
                .param(Columns.of(find.recordedAt())).update();
    }

    List<Find> finds(RoundKey key) {
        return jdbc.sql("select * from round_find where place = ? and worker = ? and round_day = ?"
                        + " order by recorded_at, stop, mark").params(key.place(), key.worker(), key.day().toString())
                .query((row, n) -> new Find(row.getString("stop"), row.getString("mark"), row.getString("signal"),
                        row.getString("matter"), row.getString("account"), Columns.instant(row, "recorded_at"))).list();
    }

    private static KeptRound round(ResultSet row) throws SQLException {
        return Json.mapper().readValue(Packed.unpack(row.getBytes("content"), LARGEST), KeptRound.class);
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        String again = row.getString("again");
        return new Result(row.getString("worker"), LocalDate.parse(row.getString("round_day")), row.getString("stop"),
                row.getInt("entry"), row.getString("kind"), Outcome.of(row.getString("outcome")),
                LocalTime.parse(row.getString("at_time")), row.getInt("minutes"),
                again == null ? null : LocalDate.parse(again), row.getString("reason"), row.getString("account"),
                Columns.instant(row, "recorded_at"), row.getObject("told", Long.class));
    }
}
