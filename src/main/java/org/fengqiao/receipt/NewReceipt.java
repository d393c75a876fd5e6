package org.fengqiao.receipt;

import java.time.Instant;
import java.util.Objects;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.store.StoreException;

/**
 * What a receipt is to be made of.
 *
 * @param matter   the whole input, personal fields included
 * @param decision what was decided on it; it must not repeat personal fields, for it cannot be erased
 * @param now      instant at which duties and alerts were looked at, or null if that is the decision's {@code asOf}
 * @param key      null when the caller gave none
 */
public record NewReceipt(Matter matter, Decision decision, Instant now, Asked asked, IdempotencyKey key) {

    private static final int LONGEST = 200;

    /** Of a decision as of its own instant. */
    public NewReceipt(Matter matter, Decision decision, Asked asked, IdempotencyKey key) {
        this(matter, decision, null, asked, key);
    }

    public NewReceipt {
        Objects.requireNonNull(asked);
        if (matter.id() == null || matter.id().isBlank() || matter.id().length() > LONGEST) {
            throw new StoreException(StoreException.Kind.INVALID, "事项编号应为 1 至 " + LONGEST + " 个字符。");
        }
        if (!matter.id().equals(decision.matter())) {
            throw new StoreException(StoreException.Kind.INVALID, "决定属于事项「" + decision.matter()
                    + "」，与输入的事项「" + matter.id() + "」不同。");
        }
        if (key != null && !key.client().equals(asked.client())) {
            throw new StoreException(StoreException.Kind.INVALID, "幂等键属于客户端「" + key.client()
                    + "」，与提出请求的「" + asked.client() + "」不同。");
        }
    }
}
