package org.fengqiao.paper;

import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives numbers. The counter's row is held until the issuing transaction ends: whoever else issues waits, and when the
 * transaction fails the number was never given.
 */
final class PaperNumbers {

    private final JdbcClient jdbc;
    private final Storage storage;

    PaperNumbers(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    PaperNumber next(Sender sender, PaperKind kind, int year) {
        if (advance(sender, kind, year) == 0) {
            try {
                storage.attempt(() -> jdbc.sql("insert into paper_number (body, kind, issue_year, last_number) values (?, ?, ?, 1)")
                        .params(sender.code(), kind.code(), year).update());
            } catch (DuplicateKeyException begunMeanwhile) {
                advance(sender, kind, year);
            }
        }
        int number = jdbc.sql("select last_number from paper_number where body = ? and kind = ? and issue_year = ?")
                .params(sender.code(), kind.code(), year).query(Integer.class).single();
        return new PaperNumber(sender.mark() + kind.mark(), year, number);
    }

    private int advance(Sender sender, PaperKind kind, int year) {
        return jdbc.sql("update paper_number set last_number = last_number + 1 where body = ? and kind = ? and issue_year = ?")
                .params(sender.code(), kind.code(), year).update();
    }
}
