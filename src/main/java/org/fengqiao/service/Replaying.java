package org.fengqiao.service;

import java.util.Arrays;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.decision.MatterException;
import org.fengqiao.decision.replay.Difference;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.DecisionStatement;
import org.fengqiao.receipt.Input;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import tools.jackson.databind.json.JsonMapper;

/** Decides again what a receipt records, at the instant of its law, and stores nothing. */
public final class Replaying {

    /** Stands for the revision now in force. */
    public static final String CURRENT = "current";

    private final Receipts receipts;
    private final PastRevisions revisions;
    private final Current current;
    private final JsonMapper mapper = Json.mapper();

    public Replaying(Receipts receipts, PastRevisions revisions, Current current) {
        this.receipts = receipts;
        this.revisions = revisions;
        this.current = current;
    }

    /**
     * @param policy    revision, {@link #CURRENT}, or null for that of the receipt
     * @param directory the same
     * @throws ProblemException if personal fields are erased, or the matter cannot be decided under those revisions
     * @throws org.fengqiao.receipt.store.StoreException if a revision was never in force here
     */
    public Replay replay(Receipt receipt, String policy, String directory) {
        return replay(receipt, under(policy, directory));
    }

    /**
     * Under what to decide receipts again.
     *
     * @param policy    revision, {@link #CURRENT}, or null for that of each receipt
     * @param directory the same
     */
    public Basis under(String policy, String directory) {
        return then -> {
            InForce now = current.inForce();
            Directory places = CURRENT.equals(directory) ? now.directory()
                    : revisions.directory(directory == null ? then.directoryRevision() : directory);
            Policy rules = CURRENT.equals(policy) ? now.policy(then.pack())
                    : revisions.policy(policy == null ? then.policyRevision() : policy, places);
            return new Under(rules, places);
        };
    }

    /** The same under what {@code basis} says, for many receipts one after the other. */
    public Replay replay(Receipt receipt, Basis basis) {
        Matter matter = matter(receipts.input(receipt));
        DecisionStatement then = receipt.statement();
        Under under = basis.under(then);
        boolean own = under.policy().revision().equals(then.policyRevision())
                && under.directory().revision().equals(then.directoryRevision());
        Decision again = decide(matter, receipt, under.policy(), under.directory());
        Difference difference = Difference.between(mapper.readValue(receipt.output(), Decision.class), again);
        boolean same = own ? Arrays.equals(DecisionId.canonical(again), receipt.output()) : difference.isEmpty();
        return new Replay(own, same, text(own, same, difference), difference, again);
    }

    private static Matter matter(Input input) {
        if (input instanceof Input.Erased erased) {
            throw new ProblemException(ProblemCode.CONFLICT, erased.reason());
        }
        return ((Input.Whole) input).matter();
    }

    private static Decision decide(Matter matter, Receipt receipt, Policy rules, Directory places) {
        try {
            DecisionStatement then = receipt.statement();
            return then.now() == null ? new Decider().decide(matter, then.asOf(), rules, places)
                    : new Assessor(new Decider()).assess(matter, then.now(), then.asOf(), rules, places).decision();
        } catch (MatterException faulty) {
            throw InForce.refused(faulty);
        }
    }

    private static String text(boolean own, boolean same, Difference difference) {
        if (!own) {
            return same ? "换用这一修订，裁定不变。" : "换用这一修订，裁定会变：" + difference.text();
        }
        return same ? "重放与回执逐字节相同。"
                : "重放与回执不同。规则、名录与事项都未变，请联系管理员核对程序版本。"
                        + (difference.isEmpty() ? "" : difference.text());
    }
}
