package org.fengqiao.policy.vocabulary;

import java.util.function.Function;

/**
 * A field of a fact.
 *
 * @param label  Chinese name
 * @param code   English name
 * @param target the fact type it leads to for {@link ValueType#OBJECT} and {@link ValueType#LIST}, otherwise null
 * @param terms  what a literal compared with it may be
 * @param getter reads it; never called with null
 */
public record Field(String label, String code, ValueType type, String target, TermSet terms,
                    Function<Object, Object> getter) {

    /** Null-safe. */
    public Object read(Object fact) {
        return fact == null ? null : getter.apply(fact);
    }

    @Override
    public String toString() {
        return label;
    }
}
