package org.fengqiao.receipt;

/** What an entry of a chain states. Its canonical JSON is what is hashed, and the hash is the entry's. */
public sealed interface Statement permits DecisionStatement, ErasureStatement {

    /** Format and its version. */
    String format();

    Link link();

    /** Who asked for it. */
    Asked asked();

    /** The column that tells the two apart: {@code decision} or {@code erasure}. */
    String kind();
}
