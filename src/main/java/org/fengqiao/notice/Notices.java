package org.fengqiao.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.hash.Sha256;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inboxes of posts. Takes part in the caller's transaction. */
public final class Notices {

    private static final int TEXT = 1000;

    private final JdbcClient jdbc;
    private final Storage storage;

    public Notices(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /** @return whether it was new */
    public boolean tell(NewNotice notice) {
        String mark = Sha256.hex(notice.mark());
        return storage.write(() -> {
            if (jdbc.sql("select 1 from notice where mark = ?").param(mark).query(Integer.class).optional().isPresent()) {
                return false;
            }
            String text = notice.text().length() > TEXT ? notice.text().substring(0, TEXT) : notice.text();
            return jdbc.sql("insert into notice (mark, kind, matter, body, post, person, text, at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)").param(mark).param(notice.kind().code())
                    .param(notice.matter()).param(notice.body()).param(notice.post()).param(notice.person())
                    .param(text).param(Columns.of(notice.at())).update() == 1;
        });
    }

    /**
     * What somebody was told, newest first.
     *
     * @param before number of the last one of the page before, or null
     * @param open   only what nobody acknowledged yet
     */
    public List<Notice> of(Inbox inbox, boolean open, Long before, int most) {
        return storage.read(() -> jdbc.sql("select n.* from notice n where n.id < :before and " + inbox.condition()
                        + (open ? " and n.acknowledged_at is null" : "")
                        + " order by n.id desc fetch first :most rows only").params(inbox.params())
                .param("before", before == null ? Long.MAX_VALUE : before).param("most", most)
                .query(Notices::notice).list());
    }

    /** Empty for one that is not there and for one that is in another inbox. */
    public Optional<Notice> find(long id, Inbox inbox) {
        return storage.read(() -> jdbc.sql("select n.* from notice n where n.id = :id and " + inbox.condition())
                .params(inbox.params()).param("id", id).query(Notices::notice).optional());
    }

    private Optional<Notice> find(long id) {
        return jdbc.sql("select * from notice where id = ?").param(id).query(Notices::notice).optional();
    }

    /** Who read it first stays noted. */
    public Notice read(long id, String by, Instant at) {
        return storage.write(() -> {
            jdbc.sql("update notice set read_at = ?, read_by = ? where id = ? and read_at is null")
                    .params(Columns.of(at), by, id).update();
            return find(id).orElseThrow(() -> unknown(id));
        });
    }

    /** Who acknowledged it first stays noted; acknowledging is reading too. */
    public Notice acknowledge(long id, String by, Instant at) {
        return storage.write(() -> {
            read(id, by, at);
            jdbc.sql("update notice set acknowledged_at = ?, acknowledged_by = ? where id = ?"
                    + " and acknowledged_at is null").params(Columns.of(at), by, id).update();
            return find(id).orElseThrow(() -> unknown(id));
        });
    }

    /** The same for one that is not there and one that this account may not see. */
    public static ProblemException unknown(long id) {
        return new ProblemException(ProblemCode.NOT_FOUND, "没有编号为 " + id + " 的通知。");
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(row.getLong("id"), NoticeKind.of(row.getString("kind")), row.getString("matter"),
                row.getString("body"), row.getString("post"), row.getString("person"), row.getString("text"),
                Columns.instant(row, "at"), Columns.instant(row, "read_at"), row.getString("read_by"),
                Columns.instant(row, "acknowledged_at"), row.getString("acknowledged_by"));
    }
}
