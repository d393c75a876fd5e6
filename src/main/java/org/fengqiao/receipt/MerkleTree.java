package org.fengqiao.receipt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.fengqiao.hash.Sha256;

/**
 * The Merkle tree of RFC 6962 over entry hashes, fed leaf by leaf in memory that grows with the tree's height only.
 * A leaf is SHA-256(0x00 ‖ hash), a node SHA-256(0x01 ‖ left ‖ right).
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Deque<Subtree> complete = new ArrayDeque<>();
    private long leaves;

    private record Subtree(int height, byte[] hash) {
    }

    /** @param hash an entry's hash, 64 hexadecimal digits */
    void add(String hash) {
        complete.push(new Subtree(0, leaf(hash)));
        leaves++;
        while (complete.size() > 1) {
            Subtree right = complete.pop();
            Subtree left = complete.peek();
            if (left.height != right.height) {
                complete.push(right);
                return;
            }
            complete.pop();
            complete.push(new Subtree(left.height + 1, node(left.hash, right.hash)));
        }
    }

    long leaves() {
        return leaves;
    }

    String root() {
        byte[] root = null;
        for (Subtree subtree : complete) {
            root = root == null ? subtree.hash : node(subtree.hash, root);
        }
        return root == null ? Sha256.hex(new byte[0]) : HexFormat.of().formatHex(root);
    }

    static byte[] leaf(String hash) {
        return Sha256.of(LEAF, HexFormat.of().parseHex(hash));
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
