package org.fengqiao.receipt;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an anchor states. Its canonical JSON is hashed and signed.
 *
 * @param number   from 1 without gaps
 * @param day      day (Asia/Shanghai, by the clock) up to whose end entries are covered that no earlier anchor covers
 * @param previous hash of the anchor before; {@link Link#GENESIS} for the first
 * @param leaves   number of chains that changed
 * @param root     Merkle root over the hashes of their last entries
 * @param madeAt   never before that of the anchor before, whole seconds
 * @param clock    what the clock said
 * @param key      id of the signing key: SHA-256 of the public key in X.509 form
 */
public record AnchorStatement(String format, long number, LocalDate day, String previous, long leaves, String root,
                              Instant madeAt, Instant clock, String key) {

    public static final String FORMAT = "fengqiao-anchor/1";
}
