package org.fengqiao.receipt;

import java.util.Optional;
import java.util.SortedMap;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.SealingKey;

/**
 * Walks along one chain and checks that personal fields are the ones committed to, or gone where a later erasure says
 * so. Whether an entry may be bare is known only once the rest of its chain has been seen.
 */
final class PersonalCheck {

    private final ReceiptKeys keys;
    private final SealingKey key;
    private EntryRow bare;
    private EntryRow sealed;

    /** @param key of the matter, or null */
    PersonalCheck(ReceiptKeys keys, SealingKey key) {
        this.keys = keys;
        this.key = key;
    }

    Optional<Break> step(EntryRow row, Statement statement) {
        if (!(statement instanceof DecisionStatement decided)) {
            return erasure(row);
        }
        if (row.sealed() == null) {
            bare = bare == null ? row : bare;
            return Optional.empty();
        }
        sealed = sealed == null ? row : sealed;
        if (key == null) {
            return Optional.of(Break.at(BreakKind.KEY, row, "个人信息还在，密钥却不见了。"));
        }
        try {
            return compare(row, decided.personal(), Vault.commitments(keys.open(key, row)));
        } catch (KeyException broken) {
            return Optional.of(Break.at(BreakKind.COMMITMENT, row, "个人信息" + broken.getMessage()));
        }
    }

    /** At the end of the chain nothing is left that could explain a bare entry. */
    Optional<Break> end() {
        return Optional.ofNullable(bare).map(row -> Break.at(BreakKind.COMMITMENT, row,
                "个人信息不见了，链上没有清除记录。"));
    }

    private Optional<Break> erasure(EntryRow row) {
        if (row.sealed() != null) {
            return Optional.of(Break.at(BreakKind.COMMITMENT, row, "清除记录不应带有个人信息。"));
        }
        bare = null;
        return Optional.ofNullable(sealed).map(left -> Break.at(BreakKind.COMMITMENT, left,
                "第 " + row.sequence() + " 环记载个人信息已清除，密文却还在。"));
    }

    private static Optional<Break> compare(EntryRow row, SortedMap<String, String> stated,
                                           SortedMap<String, String> found) {
        return stated.equals(found) ? Optional.empty() : stated.keySet().stream()
                .filter(name -> !stated.get(name).equals(found.get(name))).findFirst()
                .map(name -> Break.at(BreakKind.COMMITMENT, row, "个人信息 " + name + " 与陈述里的承诺不符。"))
                .or(() -> Optional.of(Break.at(BreakKind.COMMITMENT, row, "密文里有陈述没有承诺过的个人信息。")));
    }
}
