package org.fengqiao.policy.fact;

/**
 * The catalogue item. {@code known} is false where the item was not in the catalogue: then only {@code name} is set.
 *
 * @param purpose label of the class it usually has, or null
 * @param channel label of the legal channel it usually takes, or null
 */
public record ItemFact(String code, String name, String field, String group, String purpose, String channel,
                       boolean duty24h, boolean known) {
}
