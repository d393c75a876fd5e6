package org.fengqiao.receipt;

import java.time.Instant;

/**
 * A row of {@code receipt_entry} as it lies there, with its sealed personal fields; nothing in it is taken for true.
 *
 * @param input   packed, or null
 * @param output  packed, or null
 * @param sealed  null when there are none
 * @param parties number of the set of bodies it is found by, or null
 * @param rules   number of the set of rules it is found by, or null
 */
record EntryRow(long id, String matter, long sequence, String kind, String hash, String previous, Instant recordedAt,
                String client, String account, String decision, String pack, String policyRevision,
                String directoryRevision, byte[] stated, byte[] input, byte[] output, byte[] sealed,
                Long parties, Long rules) {
}
