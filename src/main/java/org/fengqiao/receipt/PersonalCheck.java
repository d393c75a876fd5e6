package org.fengqiao.receipt;

import java.util.Optional;
import java.util.SortedMap;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.SealingKey;

/** Checks that personal fields are the ones committed to, or gone where an erasure says so. */
final class PersonalCheck {

    private final ReceiptKeys keys;

    PersonalCheck(ReceiptKeys keys) {
        this.keys = keys;
    }

    /**
     * @param key    of the matter, or null
     * @param erased sequence of the chain's last erasure, 0 if none
     */
    Optional<Break> check(EntryRow row, Statement statement, SealingKey key, long erased) {
        if (!(statement instanceof DecisionStatement decided)) {
            return row.sealed() == null ? Optional.empty()
                    : Optional.of(Break.at(BreakKind.COMMITMENT, row, "清除记录不应带有个人信息。"));
        }
        if (row.sequence() < erased) {
            return row.sealed() == null ? Optional.empty() : Optional.of(Break.at(BreakKind.COMMITMENT, row,
                    "第 " + erased + " 环记载个人信息已清除，密文却还在。"));
        }
        if (row.sealed() == null) {
            return Optional.of(Break.at(BreakKind.COMMITMENT, row, "个人信息不见了，链上没有清除记录。"));
        }
        if (key == null) {
            return Optional.of(Break.at(BreakKind.KEY, row, "个人信息还在，密钥却不见了。"));
        }
        try {
            return compare(row, decided.personal(), Vault.commitments(keys.open(key, row)));
        } catch (KeyException broken) {
            return Optional.of(Break.at(BreakKind.COMMITMENT, row, "个人信息" + broken.getMessage()));
        }
    }

    private static Optional<Break> compare(EntryRow row, SortedMap<String, String> stated,
                                           SortedMap<String, String> found) {
        return stated.equals(found) ? Optional.empty() : stated.keySet().stream()
                .filter(name -> !stated.get(name).equals(found.get(name))).findFirst()
                .map(name -> Break.at(BreakKind.COMMITMENT, row, "个人信息 " + name + " 与陈述里的承诺不符。"))
                .or(() -> Optional.of(Break.at(BreakKind.COMMITMENT, row, "密文里有陈述没有承诺过的个人信息。")));
    }
}
