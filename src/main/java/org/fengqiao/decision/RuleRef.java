package org.fengqiao.decision;

/**
 * The rule behind a statement.
 *
 * @param pack  not null
 * @param name  not null
 * @param basis document and article; not null
 * @param at    file:line:column inside the rules folder
 */
public record RuleRef(String pack, String name, String basis, String at) {
}
