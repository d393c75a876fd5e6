package org.fengqiao.receipt;

import java.util.List;

/**
 * A page of what a search found, newest first.
 *
 * @param next what to give as {@link Search#before} for the next page; null on the last
 */
public record Page(List<Summary> receipts, Long next) {

    public Page {
        receipts = List.copyOf(receipts);
    }
}
