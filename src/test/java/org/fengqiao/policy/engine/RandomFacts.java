package org.fengqiao.policy.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fengqiao.policy.fact.DemandFact;

/**
 * Demands with values from a given stock, null wherever a component may be null and now and then beyond that. Filled
 * by component type, so that a component added to a fact is covered without a change here.
 */
public final class RandomFacts {

    private final Random random;
    private final Function<String, List<String>> texts;
    private final List<Integer> numbers;
    private final List<LocalDate> days;

    public RandomFacts(Random random, List<String> texts, List<Integer> numbers, List<LocalDate> days) {
        this(random, component -> texts, numbers, days);
    }

    /** @param texts the stock of a component by its name, not empty */
    RandomFacts(Random random, Function<String, List<String>> texts, List<Integer> numbers, List<LocalDate> days) {
        this.random = random;
        this.texts = texts;
        this.numbers = numbers;
        this.days = days;
    }

    public DemandFact demand() {
        return (DemandFact) make(DemandFact.class);
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }

    private Object value(RecordComponent component) {
        Class<?> type = component.getType();
        List<String> words = texts.apply(component.getName());
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class) {
            return pick(numbers);
        }
        if (type == List.class) {
            Class<?> member = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Stream.generate(() -> member.isRecord() ? make(member) : pick(words))
                    .limit(random.nextInt(4)).toList();
        }
        if (random.nextInt(8) == 0) {
            return null;
        }
        if (type.isRecord()) {
            return make(type);
        }
        return type == String.class ? pick(words) : type == Integer.class ? pick(numbers)
                : type == LocalDate.class ? pick(days) : Instant.EPOCH;
    }

    private <T> T pick(List<T> stock) {
        return stock.get(random.nextInt(stock.size()));
    }
}
