package org.fengqiao.policy.outcome;

/** A party that a rule names: by the part it plays, or a body or post of the directory by name. */
public sealed interface Party {

    /** As written in the rule. */
    String text();

    record ByRole(Role role) implements Party {
        @Override
        public String text() {
            return role.label();
        }
    }

    /** A body by code or name. */
    record Named(String text) implements Party {
    }
}
