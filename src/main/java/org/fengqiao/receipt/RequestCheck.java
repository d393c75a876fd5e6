package org.fengqiao.receipt;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks that each idempotency key belongs to the entry recorded under it. */
final class RequestCheck {

    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final StatementFormat format = new StatementFormat();

    RequestCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Break> firstFault() {
        AtomicReference<Break> wrong = new AtomicReference<>();
        jdbc.sql("select i.client, i.idempotency_key, i.recorded_at, e.matter, e.sequence, e.statement"
                        + " from receipt_idempotency i left join receipt_entry e on e.id = i.entry")
                .withFetchSize(FETCH)
                .query(row -> {
                    byte[] stated = row.getBytes("statement");
                    if (stated == null) {
                        wrong.compareAndSet(null, new Break(BreakKind.IDEMPOTENCY, null, null, null,
                                "幂等键「" + row.getString("idempotency_key") + "」所指的回执不存在。"));
                        return;
                    }
                    Statement statement = format.read(stated);
                    boolean agrees = statement instanceof DecisionStatement decided
                            && row.getString("client").equals(decided.asked().client())
                            && row.getString("idempotency_key").equals(decided.idempotencyKey())
                            && Columns.instant(row, "recorded_at").equals(decided.link().recordedAt());
                    if (!agrees && wrong.get() == null) {
                        wrong.set(Break.at(BreakKind.IDEMPOTENCY, row.getString("matter"), row.getLong("sequence"),
                                "幂等键「" + row.getString("idempotency_key") + "」与这份回执记载的不符。"));
                    }
                });
        return Optional.ofNullable(wrong.get());
    }
}
