package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fengqiao.json.Json;

/** Writing by hand must keep up with the records: decisions of any content are written as the mapper writes them. */
class DecisionWriterTest {

    private static final List<String> TEXTS = List.of("", "书面告知", "a\"b\\c\n", "\uD83D\uDE00", "15日");

    @Property(tries = 200)
    void writesWhatTheMapperWrites(@ForAll long seed) {
        Decision decision = (Decision) any(Decision.class, new Random(seed));
        assertThat(DecisionId.canonical(decision)).isEqualTo(Json.mapper().writeValueAsBytes(decision));
    }

    private static Object any(Type type, Random random) {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int left = random.nextInt(3); left > 0; left--) {
                values.add(any(list.getActualTypeArguments()[0], random));
            }
            return values;
        } else if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return random.nextInt(30);
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt());
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (type instanceof Class<?> set && set.isEnum()) {
            return set.getEnumConstants()[random.nextInt(set.getEnumConstants().length)];
        }
        return record((Class<?>) type, random);
    }

    /** Any component of a record that may stand alone is sometimes null. */
    private static Object record(Class<?> type, Random random) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> mayBeNull(c) && random.nextInt(4) == 0 ? null
                : any(c.getGenericType(), random)).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                    .toArray(Class[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        Class<?> type = component.getType();
        return type == String.class || type == Instant.class || type == LocalDate.class || type == PartyRef.class
                || type == Clock.class;
    }
}
