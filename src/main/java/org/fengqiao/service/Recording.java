package org.fengqiao.service;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Asked;
import org.fengqiao.receipt.IdempotencyKey;
import org.fengqiao.receipt.NewReceipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Recorded;
import org.fengqiao.receipt.store.StoreException;

/** Decides and leaves a receipt. Nothing is answered whose receipt is not stored. */
public final class Recording {

    private final Receipts receipts;
    private final MatterReader reader;
    private final Clock clock;

    public Recording(Receipts receipts, MatterReader reader, Clock clock) {
        this.receipts = receipts;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * @param key the idempotency key of the one who asks, or null; under a key that came before with the same request
     *            nothing is decided, and its receipt is the answer
     * @throws ProblemException if the matter cannot be decided, the key stands for another request, or the store would
     *                          not
     */
    public Recorded decide(InForce inForce, Question question, Asked asked, String key) {
        try {
            IdempotencyKey mark = key == null ? null : IdempotencyKey.of(asked.client(), key, question.sameness());
            return receipts.record(mark, () -> {
                Instant at = org.fengqiao.service.Asked.instant("asOf", question.asOf(), clock.instant());
                Matter matter = reader.read(question.json());
                return new NewReceipt(matter, inForce.decide(matter, question.pack(), at), asked, mark);
            });
        } catch (StoreException failure) {
            throw new ProblemException(StoreProblems.of(failure));
        }
    }

    /**
     * Decides one of many.
     *
     * @throws ProblemException as above
     */
    public Decision decide(InForce inForce, Matter matter, String pack, Instant asOf, Asked asked) {
        Decision decision = inForce.decide(matter, pack, asOf);
        try {
            receipts.record(new NewReceipt(matter, decision, asked, null));
            return decision;
        } catch (StoreException failure) {
            throw new ProblemException(StoreProblems.of(failure));
        }
    }
}
