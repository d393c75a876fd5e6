package org.fengqiao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final BackOff STANDARD = BackOff.standard();

    @ParameterizedTest
    @CsvSource({"1, 0, PT2.5S", "1, 0.5, PT3.75S", "2, 0, PT5S", "3, 0, PT10S", "10, 0, PT21M20S", "16, 0, PT3H"})
    void doublesUpToTheLongest(int tried, double random, Duration wait) {
        assertThat(STANDARD.after(tried, random)).isEqualTo(wait);
    }

    @Property
    void staysBetweenHalfAndWholeOfTheStep(@ForAll @IntRange(min = 1, max = 10_000) int tried,
                                           @ForAll @DoubleRange(max = 1, maxIncluded = false) double random) {
        Duration wait = STANDARD.after(tried, random);

        assertThat(wait).isBetween(Duration.ofMillis(2_500), STANDARD.longest());
        assertThat(wait).isGreaterThanOrEqualTo(STANDARD.after(tried, 0)).isLessThan(
                STANDARD.after(tried, 0).multipliedBy(2).plusMillis(1));
        assertThat(STANDARD.after(tried + 1, random)).isGreaterThanOrEqualTo(wait);
    }
}
