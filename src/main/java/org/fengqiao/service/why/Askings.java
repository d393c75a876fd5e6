package org.fengqiao.service.why;

import java.time.Instant;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.MatterException;
import org.fengqiao.decision.why.Inquiry;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.DecisionStatement;
import org.fengqiao.receipt.Input;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.service.InForce;
import org.fengqiao.service.PastRevisions;

/** Opens decisions for questions. Safe for any number of threads; stores nothing. */
public final class Askings {

    private final Receipts receipts;
    private final PastRevisions revisions;

    public Askings(Receipts receipts, PastRevisions revisions) {
        this.receipts = receipts;
        this.revisions = revisions;
    }

    /**
     * A recorded decision, under the revisions under which it was made.
     *
     * @throws ProblemException if its personal fields are erased: without them it cannot be decided again
     * @throws org.fengqiao.receipt.store.StoreException if a revision is not in the archive
     */
    public Asking of(Receipt receipt) {
        if (!(receipts.input(receipt) instanceof Input.Whole whole)) {
            throw new ProblemException(ProblemCode.CONFLICT, receipt.notReplayable().orElse("个人信息已清除。")
                    + " 这份裁定的理由仍在裁定的 trace 里，但不能再问“为什么不是”。");
        }
        DecisionStatement then = receipt.statement();
        Directory directory = revisions.directory(then.directoryRevision());
        Policy policy = revisions.policy(then.policyRevision(), directory);
        return asking(whole.matter(), then.asOf(), then.asOf(), policy, directory);
    }

    /**
     * A matter as it is sent, decided as {@link InForce#assess} would; with {@code now} twice as
     * {@link InForce#decide} would.
     *
     * @param pack name of the pack, or null for the one that covers the place
     * @param now  instant at which duties and alerts are looked at
     * @param asOf instant whose law applies, or null for that of receipt
     * @throws ProblemException if the pack is unknown or the matter cannot be decided as it stands
     */
    public Asking of(InForce inForce, Matter matter, String pack, Instant now, Instant asOf) {
        return asking(matter, asOf != null ? asOf : matter.received().orElse(now), now,
                inForce.policy(matter, pack, asOf != null ? asOf : now), inForce.directory());
    }

    private static Asking asking(Matter matter, Instant law, Instant now, Policy policy, Directory directory) {
        try {
            return new Asking(new Inquiry(matter, law, now, policy, directory), policy,
                    new Askable(policy, directory.on(WorkCalendar.day(law))));
        } catch (MatterException faulty) {
            throw InForce.refused(faulty);
        }
    }
}
