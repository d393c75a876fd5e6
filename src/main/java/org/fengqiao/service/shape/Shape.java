package org.fengqiao.service.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.problem.Fault;
import tools.jackson.databind.JsonNode;

/** What a JSON value must look like. Immutable. */
public interface Shape {

    /** Adds every fault of {@code value}, which stands at {@code pointer}. */
    void check(JsonNode value, String pointer, List<Fault> faults);

    /**
     * The shape of a Java type: records, lists and maps of them, closed sets of terms, text, integers, booleans and times.
     *
     * @throws IllegalArgumentException for any other type
     */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListShape(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new MapShape(of(generic.getActualTypeArguments()[1]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no JSON shape for " + type);
        }
        if (plain.isRecord()) {
            return RecordShape.of(plain);
        }
        if (plain.isEnum()) {
            return new TermShape(plain);
        }
        if (plain == Instant.class || plain == LocalDate.class) {
            return new TimeShape(plain == Instant.class);
        }
        return PlainShape.of(plain);
    }
}
