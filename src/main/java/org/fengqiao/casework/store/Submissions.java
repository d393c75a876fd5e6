package org.fengqiao.casework.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What callers sent in under marks of their own. */
public final class Submissions {

    private final JdbcClient jdbc;

    public Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param entry   place in the log at which it was told
     * @param request keyed hash of what was sent
     */
    public record Submission(String matter, long entry, String request) {
    }

    public Optional<Submission> find(String source, String mark) {
        return jdbc.sql("select matter, entry, request from casework_submission where source = ? and mark = ?")
                .params(source, mark).query((row, number) -> new Submission(row.getString("matter"),
                        row.getLong("entry"), row.getString("request"))).optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the mark was used meanwhile */
    public void add(String source, String mark, Submission submission) {
        jdbc.sql("insert into casework_submission (source, mark, matter, entry, request) values (?, ?, ?, ?, ?)")
                .params(source, mark, submission.matter(), submission.entry(), submission.request()).update();
    }
}
