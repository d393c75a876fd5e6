package org.fengqiao.service.living;

import java.time.Instant;
import org.fengqiao.service.InForce;

/**
 * What all instances on a store should work under.
 *
 * @param number   grows with every change
 * @param by       account that put it in force; null where nobody did
 * @param instance machine and process that did
 */
public record ActiveRevision(long number, String policyRevision, String directoryRevision, Instant at, String by,
                             String instance) {

    boolean is(InForce inForce) {
        return policyRevision.equals(inForce.revision())
                && directoryRevision.equals(inForce.directory().revision());
    }
}
