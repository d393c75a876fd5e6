package org.fengqiao.receipt;

import java.time.LocalDate;
import java.util.Set;

/**
 * What to look for; null in a component means anything.
 *
 * @param body              code of a body that plays one of {@code parts}
 * @param parts             empty for any part
 * @param pack              pack of a rule behind the decision; with {@code rule}, of that rule
 * @param rule              name of a rule behind the decision
 * @param from              first day of recording, in Asia/Shanghai
 * @param to                last day of recording, in Asia/Shanghai
 * @param before            the {@code next} of the page before; null for the first page
 * @param limit             receipts on a page, 1 to 500
 */
public record Search(String matter, String body, Set<Part> parts, String pack, String rule, String policyRevision,
                     String directoryRevision, LocalDate from, LocalDate to, Long before, int limit) {

    private static final int LARGEST = 500;

    public Search {
        parts = parts == null ? Set.of() : Set.copyOf(parts);
        limit = Math.max(1, Math.min(LARGEST, limit));
    }

    /** Everything, in pages of 50. */
    public static Search all() {
        return new Search(null, null, null, null, null, null, null, null, null, null, 50);
    }

    public Search ofMatter(String newMatter) {
        return new Search(newMatter, body, parts, pack, rule, policyRevision, directoryRevision, from, to, before,
                limit);
    }

    public Search ofBody(String newBody, Part... newParts) {
        return new Search(matter, newBody, Set.of(newParts), pack, rule, policyRevision, directoryRevision, from, to,
                before, limit);
    }

    public Search ofRule(String newPack, String newRule) {
        return new Search(matter, body, parts, newPack, newRule, policyRevision, directoryRevision, from, to, before,
                limit);
    }

    public Search ofRevisions(String newPolicy, String newDirectory) {
        return new Search(matter, body, parts, pack, rule, newPolicy, newDirectory, from, to, before, limit);
    }

    public Search between(LocalDate newFrom, LocalDate newTo) {
        return new Search(matter, body, parts, pack, rule, policyRevision, directoryRevision, newFrom, newTo, before,
                limit);
    }

    public Search page(Long newBefore, int newLimit) {
        return new Search(matter, body, parts, pack, rule, policyRevision, directoryRevision, from, to, newBefore,
                newLimit);
    }
}
