package org.fengqiao.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.term.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code job}. */
final class JobRows {

    private static final String OPEN = " state in ('waiting', 'running')";

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Job job) {
        jdbc.sql("insert into job (id, kind, state, account, title, asked, done, total, outcome, trouble, stopping,"
                        + " instance, started_at, touched_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(job.id(), job.kind().code(), job.state().code(), job.account(), job.title(), job.asked(),
                        job.done(), job.total(), job.outcome(), job.trouble(), job.stopping(), job.instance(),
                        at(job.startedAt()), at(job.touchedAt())).update();
    }

    /** @return whether it was asked to stop, or is gone */
    boolean progressed(String id, long done, long total, String outcome, Instant now) {
        int open = jdbc.sql("update job set state = 'running', done = ?, total = ?, outcome = ?, touched_at = ?"
                        + " where id = ? and stopping = false")
                .params(done, total, outcome, at(now), id).update();
        return open == 0;
    }

    /** @param outcome null keeps what was written down before */
    void ended(String id, JobState state, long done, long total, String outcome, String trouble, Instant now) {
        jdbc.sql("update job set state = ?, done = ?, total = ?, outcome = coalesce(cast(? as text), outcome),"
                        + " trouble = ?, touched_at = ? where id = ?")
                .params(state.code(), done, total, outcome, trouble, at(now), id).update();
    }

    void askToStop(String id) {
        jdbc.sql("update job set stopping = true where id = ? and" + OPEN).param(id).update();
    }

    void touch(List<String> ids, Instant now) {
        if (!ids.isEmpty()) {
            jdbc.sql("update job set touched_at = :now where id in (:ids) and" + OPEN)
                    .param("now", at(now)).param("ids", ids).update();
        }
    }

    /** Everything that is not over yet was left behind by a process that is gone. */
    void interruptAll(String trouble) {
        jdbc.sql("update job set state = 'interrupted', trouble = ? where" + OPEN).param(trouble).update();
    }

    void remove(String id) {
        jdbc.sql("delete from job where id = ?").param(id).update();
    }

    Optional<Job> find(String id) {
        return jdbc.sql("select * from job where id = ?").param(id).query(JobRows::job).optional();
    }

    /** Newest first, without outcomes. @param account null for those of everybody */
    List<Job> list(JobKind kind, String account, int limit) {
        return jdbc.sql("select id, kind, state, account, title, asked, done, total, null as outcome, trouble, stopping,"
                        + " instance, started_at, touched_at from job where kind = :kind"
                        + (account == null ? "" : " and account = :account")
                        + " order by started_at desc, id fetch first :limit rows only")
                .param("kind", kind.code()).param("account", account).param("limit", limit)
                .query(JobRows::job).list();
    }

    List<Job> startedBefore(JobKind kind, Instant then) {
        return jdbc.sql("select * from job where kind = ? and started_at < ?").params(kind.code(), at(then))
                .query(JobRows::job).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(row.getString("id"), Labelled.parse(JobKind.class, "任务", row.getString("kind")),
                Labelled.parse(JobState.class, "任务状态", row.getString("state")), row.getString("account"),
                row.getString("title"), row.getString("asked"), row.getLong("done"), row.getLong("total"),
                row.getString("outcome"), row.getString("trouble"), row.getBoolean("stopping"),
                row.getString("instance"), instant(row, "started_at"), instant(row, "touched_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
