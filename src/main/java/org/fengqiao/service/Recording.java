package org.fengqiao.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Asked;
import org.fengqiao.receipt.IdempotencyKey;
import org.fengqiao.receipt.NewReceipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Recorded;
import org.fengqiao.receipt.store.StoreException;

/** Decides and leaves a receipt. Nothing is answered whose receipt is not stored. */
public final class Recording {

    /** How the register numbers its matters; such chains are its own, and asking must not tell whether there is one. */
    private static final Pattern REGISTER = Pattern.compile("\\d{8}-[2-9A-HJ-NP-Z]{8}");

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
                Matter matter = own(reader.read(question.json()));
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
        own(matter);
        Decision decision = inForce.decide(matter, pack, asOf);
        try {
            receipts.record(new NewReceipt(matter, decision, asked, null));
            return decision;
        } catch (StoreException failure) {
            throw new ProblemException(StoreProblems.of(failure));
        }
    }

    /** The matter, unless it bears a number of the register. */
    private static Matter own(Matter matter) {
        if (matter.id() != null && REGISTER.matcher(matter.id()).matches()) {
            String detail = "「" + matter.id() + "」是登记簿编号的写法。登记的事项由登记簿裁定；只试算请用 dry-run，另行裁定请换一个编号。";
            throw new ProblemException(ProblemCode.INVALID_MATTER, detail,
                    List.of(Fault.inBody("/id", "register-number", detail, List.of())));
        }
        return matter;
    }
}
