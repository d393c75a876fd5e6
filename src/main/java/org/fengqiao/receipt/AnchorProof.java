package org.fengqiao.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows that an entry's hash is under an anchor's root, without telling anything of other matters.
 *
 * @param hash  the covered end of the chain: the entry itself or one after it
 * @param steps from the leaf up
 */
public record AnchorProof(Anchor anchor, String matter, long sequence, String hash, List<Step> steps) {

    public AnchorProof {
        steps = List.copyOf(steps);
    }

    /**
     * What to hash with on one level.
     *
     * @param left whether {@code hash} stands on the left
     * @param hash of the neighbour, hex
     */
    public record Step(boolean left, String hash) {
    }

    /** The root that the steps lead to. */
    public String root() {
        byte[] hash = MerkleTree.leaf(this.hash);
        for (Step step : steps) {
            byte[] other = HexFormat.of().parseHex(step.hash);
            hash = step.left ? MerkleTree.node(other, hash) : MerkleTree.node(hash, other);
        }
        return HexFormat.of().formatHex(hash);
    }

    /** Steps for the leaf at {@code index} among all leaves in order. */
    static List<Step> steps(List<String> hashes, int index) {
        List<byte[]> level = new ArrayList<>(hashes.stream().map(MerkleTree::leaf).toList());
        List<Step> steps = new ArrayList<>();
        for (int at = index; level.size() > 1; at /= 2) {
            int neighbour = at ^ 1;
            if (neighbour < level.size()) {
                steps.add(new Step(neighbour < at, HexFormat.of().formatHex(level.get(neighbour))));
            }
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(i + 1 < level.size() ? MerkleTree.node(level.get(i), level.get(i + 1)) : level.get(i));
            }
            level = above;
        }
        return Collections.unmodifiableList(steps);
    }
}
