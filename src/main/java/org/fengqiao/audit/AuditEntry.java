package org.fengqiao.audit;

/** An entry with its hash. */
public record AuditEntry(AuditStatement statement, String hash) {
}
