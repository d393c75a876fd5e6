package org.fengqiao.policy.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.policy.vocabulary.Field;

/**
 * A way of one or more fields from a fact to a value; null-safe: null on the way gives null. A value like a record, but
 * what it is called is put together once: every trace of every decision asks for it.
 */
public final class Path {

    private final List<Field> fields;
    private final Field[] way;
    private final String text;
    private final String code;

    public Path(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.way = fields.toArray(Field[]::new);
        this.text = joined(Field::label);
        this.code = joined(Field::code);
    }

    public List<Field> fields() {
        return fields;
    }

    public Object read(Object fact) {
        Object value = fact;
        for (int i = 0; i < way.length && value != null; i++) {
            value = way[i].read(value);
        }
        return value;
    }

    public Field last() {
        return fields.get(fields.size() - 1);
    }

    /** In Chinese, as staff write it: 事项.渠道.名称. */
    public String text() {
        return text;
    }

    /** In English, unique per fact type: used as identity by the engine. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && fields.equals(path.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private String joined(Function<Field, String> name) {
        return fields.stream().map(name).collect(Collectors.joining("."));
    }
}
