package org.fengqiao.policy.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.fengqiao.policy.fact.AccusedFact;
import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.ChannelFact;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.DivisionFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.fact.HandlingFact;
import org.fengqiao.policy.fact.ItemFact;
import org.fengqiao.policy.fact.MatterFact;

/** Demands with values from a given stock, null wherever the product may leave null, and now and then beyond that. */
public final class RandomFacts {

    private final Random random;
    private final List<String> texts;
    private final List<Integer> numbers;
    private final List<LocalDate> days;

    public RandomFacts(Random random, List<String> texts, List<Integer> numbers, List<LocalDate> days) {
        this.random = random;
        this.texts = texts;
        this.numbers = numbers;
        this.days = days;
    }

    public DemandFact demand() {
        return new DemandFact("D1", maybe(this::matter), maybe(this::item), text(), text(), text(), maybe(this::body),
                list(() -> new AccusedFact(maybe(this::body), text())), flag(), flag(), flag(), flag(), flag(), flag(),
                flag(), flag(), flag(), list(this::body),
                list(() -> new HandlingFact(maybe(this::body), text(), flag(), flag())), list(this::event),
                text(), flag(), text(), text(), flag(), maybe(this::body), maybe(this::body), maybe(this::body),
                list(this::body));
    }

    private MatterFact matter() {
        return new MatterFact("M1", maybe(this::channel), text(), text(), text(), day(), maybe(this::body),
                maybe(this::body), flag(), maybe(this::division), pick(numbers), pick(numbers), text(), flag(), flag(),
                flag(), flag(), pick(numbers));
    }

    private ChannelFact channel() {
        return new ChannelFact(text(), text(), text(), text());
    }

    private DivisionFact division() {
        return new DivisionFact(text(), text(), text(), text(), text(), text(), text(), text());
    }

    private BodyFact body() {
        return new BodyFact(text(), text(), text(), text(), text(), flag());
    }

    private ItemFact item() {
        return new ItemFact(text(), text(), text(), text(), text(), text(), flag(), flag());
    }

    private EventFact event() {
        return new EventFact(text(), text(), maybe(this::body), text(), text(), text(),
                random.nextInt(6) == 0 ? null : pick(numbers), Instant.EPOCH, day());
    }

    private String text() {
        return random.nextInt(7) == 0 ? null : pick(texts);
    }

    private LocalDate day() {
        return random.nextInt(7) == 0 ? null : pick(days);
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> stock) {
        return stock.get(random.nextInt(stock.size()));
    }

    private <T> T maybe(Supplier<T> maker) {
        return random.nextInt(9) == 0 ? null : maker.get();
    }

    private <T> List<T> list(Supplier<T> maker) {
        return Stream.generate(maker).limit(random.nextInt(4)).toList();
    }
}
