package org.fengqiao.service.bulk;

import java.util.function.Supplier;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.Basis;
import org.fengqiao.service.InForce;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.Under;

/** Finds what a question wants receipts replayed under. */
public final class ReplayBases {

    private final Replaying replaying;
    private final Archive archive;
    private final Supplier<InForce> folder;

    /** @param folder reads what the rules folder holds now, or throws a {@link ProblemException} with all its faults */
    public ReplayBases(Replaying replaying, Archive archive, Supplier<InForce> folder) {
        this.replaying = replaying;
        this.archive = archive;
        this.folder = folder;
    }

    /**
     * @throws ProblemException if the folder has faults
     * @throws StoreException   if a revision was never in force here
     */
    public Basis of(ReplayQuestion question) {
        if (question.under().equals(ReplayQuestion.FOLDER)) {
            return of(folder.get());
        }
        String policy = revision(ArchiveKind.POLICY, question.under());
        boolean current = question.directory() == null && Replaying.CURRENT.equals(policy);
        String directory = current ? Replaying.CURRENT : revision(ArchiveKind.DIRECTORY, question.directory());
        Basis basis = replaying.under(policy, directory);
        return policy == null || Replaying.CURRENT.equals(policy) ? basis : ofItsPack(basis);
    }

    /** All packs and the directory of one folder. */
    public static Basis of(InForce inForce) {
        return then -> new Under(inForce.policy(then.pack()), inForce.directory());
    }

    /** @return null for that of each receipt */
    private String revision(ArchiveKind kind, String asked) {
        if (asked == null || asked.equals(ReplayQuestion.OWN)) {
            return null;
        }
        if (!asked.equals(ReplayQuestion.CURRENT) && archive.find(kind, asked).isEmpty()) {
            throw new StoreException(StoreException.Kind.UNKNOWN, "档案里没有" + kind.label() + "修订 " + asked + "。");
        }
        return asked;
    }

    /** A revision is of one pack: it says nothing about what was decided under another. */
    private static Basis ofItsPack(Basis basis) {
        return then -> {
            Under under = basis.under(then);
            Policy policy = under.policy();
            if (!policy.pack().name().equals(then.pack())) {
                throw new ProblemException(ProblemCode.UNKNOWN_PACK, "这个修订属于规则包「" + policy.pack().name() + "」。");
            }
            return under;
        };
    }
}
