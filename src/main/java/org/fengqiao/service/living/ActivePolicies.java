package org.fengqiao.service.living;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.service.InForce;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table in which instances on one store tell each other what is in force. Rows are only ever added. */
public final class ActivePolicies {

    private final JdbcClient database;
    private final String instance;

    /** @param instance what other instances call this one */
    public ActivePolicies(JdbcClient database, String instance) {
        this.database = database;
        this.instance = instance;
    }

    Optional<ActiveRevision> latest() {
        return database.sql("select number, policy_revision, directory_revision, published_at, published_by, instance "
                + "from active_policy order by number desc fetch first 1 row only")
                .query(ActivePolicies::read).optional();
    }

    /** Whether this has been in force at any time. */
    boolean ever(InForce inForce) {
        return database.sql("select count(*) from active_policy where policy_revision = ? and directory_revision = ?")
                .param(inForce.revision()).param(inForce.directory().revision()).query(Long.class).single() > 0;
    }

    /** @param by account, or null */
    void publish(InForce inForce, Cause cause, String by, Instant at) {
        database.sql("insert into active_policy (policy_revision, directory_revision, published_at, published_by, "
                + "cause, instance) values (?, ?, ?, ?, ?, ?)")
                .param(inForce.revision()).param(inForce.directory().revision()).param(Columns.of(at)).param(by)
                .param(cause.code()).param(instance).update();
    }

    private static ActiveRevision read(ResultSet row, int number) throws SQLException {
        return new ActiveRevision(row.getLong("number"), row.getString("policy_revision"),
                row.getString("directory_revision"), Columns.instant(row, "published_at"),
                row.getString("published_by"), row.getString("instance"));
    }
}
