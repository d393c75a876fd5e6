package org.fengqiao.policy.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.policy.vocabulary.Field;

/** A way of one or more fields from a fact to a value; null-safe: null on the way gives null. */
public record Path(List<Field> fields) {

    public Path {
        fields = List.copyOf(fields);
    }

    public Object read(Object fact) {
        Object value = fact;
        for (int i = 0; i < fields.size() && value != null; i++) {
            value = fields.get(i).read(value);
        }
        return value;
    }

    public Field last() {
        return fields.get(fields.size() - 1);
    }

    /** In Chinese, as staff write it: 事项.渠道.名称. */
    public String text() {
        return fields.stream().map(Field::label).collect(Collectors.joining("."));
    }

    /** In English, unique per fact type: used as identity by the engine. */
    public String code() {
        return fields.stream().map(Field::code).collect(Collectors.joining("."));
    }
}
