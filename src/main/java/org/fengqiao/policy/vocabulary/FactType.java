package org.fengqiao.policy.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A type of fact with its fields, found by Chinese or English name. */
public final class FactType {

    private final String label;
    private final String code;
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final List<Field> fields = new ArrayList<>();

    private FactType(String label, String code) {
        this.label = label;
        this.code = code;
    }

    /** @param javaType class of the facts, which the getters of all fields read */
    static <T> Builder<T> of(String label, String code, Class<T> javaType) {
        return new Builder<>(new FactType(label, code));
    }

    public String label() {
        return label;
    }

    public String code() {
        return code;
    }

    public Collection<Field> fields() {
        return List.copyOf(fields);
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    static final class Builder<T> {

        private final FactType type;

        private Builder(FactType type) {
            this.type = type;
        }

        Builder<T> text(String label, String code, Function<T, Object> getter) {
            return add(label, code, ValueType.TEXT, null, TermSet.ANY, getter);
        }

        Builder<T> term(String label, String code, TermSet terms, Function<T, Object> getter) {
            return add(label, code, ValueType.TEXT, null, terms, getter);
        }

        Builder<T> integer(String label, String code, Function<T, Object> getter) {
            return add(label, code, ValueType.INTEGER, null, TermSet.ANY, getter);
        }

        Builder<T> flag(String label, String code, Function<T, Object> getter) {
            return add(label, code, ValueType.FLAG, null, TermSet.ANY, getter);
        }

        Builder<T> date(String label, String code, Function<T, Object> getter) {
            return add(label, code, ValueType.DATE, null, TermSet.ANY, getter);
        }

        Builder<T> object(String label, String code, String target, Function<T, Object> getter) {
            return add(label, code, ValueType.OBJECT, target, TermSet.ANY, getter);
        }

        Builder<T> list(String label, String code, String target, Function<T, Object> getter) {
            return add(label, code, ValueType.LIST, target, TermSet.ANY, getter);
        }

        private Builder<T> add(String label, String code, ValueType valueType, String target, TermSet terms,
                               Function<T, Object> getter) {
            @SuppressWarnings("unchecked") // fields of a type are only ever read from facts of that type
            Function<Object, Object> read = (Function<Object, Object>) (Function<?, Object>) getter;
            Field field = new Field(label, code, valueType, target, terms, read);
            if (type.byName.put(label, field) != null || type.byName.put(code, field) != null) {
                throw new IllegalStateException("field declared twice: " + type.code + "." + code);
            }
            type.fields.add(field);
            return this;
        }

        FactType build() {
            return type;
        }
    }
}
