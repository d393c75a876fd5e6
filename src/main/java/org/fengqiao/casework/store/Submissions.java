package org.fengqiao.casework.store;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What callers sent in under marks of their own. Different callers may use one mark: their turns are numbered. */
public final class Submissions {

    private final JdbcClient jdbc;

    public Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param entry   place in the log at which it was told
     * @param request keyed hash of what was sent
     * @param account that sent it
     * @param body    code of the body that it acted for, or null
     */
    public record Submission(String matter, long entry, String request, String account, String body) {
    }

    /** All under that mark, in turn; none for a mark that is null. */
    public List<Submission> all(String source, String mark) {
        return mark == null ? List.of() : jdbc.sql("select matter, entry, request, account, body from casework_submission where source = ?"
                        + " and mark = ? order by turn").params(source, mark)
                .query((row, number) -> new Submission(row.getString("matter"), row.getLong("entry"),
                        row.getString("request"), row.getString("account"), row.getString("body"))).list();
    }

    /**
     * @param turn how many used the mark before
     * @throws org.springframework.dao.DuplicateKeyException if the mark was used meanwhile
     */
    public void add(String source, String mark, int turn, Submission submission) {
        jdbc.sql("insert into casework_submission (source, mark, turn, matter, entry, request, account, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(source, mark, turn, submission.matter(), submission.entry(),
                        submission.request(), submission.account(), submission.body())).update();
    }
}
