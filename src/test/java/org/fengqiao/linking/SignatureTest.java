package org.fengqiao.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A signature tells how alike two sets are, and nothing without its seed. */
class SignatureTest {

    /** Always the same draws: how near an estimate comes is itself a matter of chance. */
    @Property(tries = 200, seed = "64")
    void estimatesTheShareOfCommonWords(@ForAll @IntRange(max = 100) int common, @ForAll long seed) {
        Signature one = Signature.of(words(0, 100), seed);
        Signature other = Signature.of(words(100 - common, 200 - common), seed);

        // Five standard deviations of 64 trials.
        assertThat(one.alike(other)).isBetween(100 * common / (200 - common) - 32, 100 * common / (200 - common) + 32);
        assertThat(other.alike(one)).isEqualTo(one.alike(other));
        assertThat(one.alike(one)).isEqualTo(100);
        assertThat(Signature.of(one.bytes())).isEqualTo(one);
    }

    @Test
    void setsThatAreAlikeMeetInABandAndStrangersDoNot() {
        Signature one = Signature.of(words(0, 100), 7);

        assertThat(one.bands()).hasSize(21).containsAnyElementsOf(Signature.of(words(15, 115), 7).bands())
                .doesNotContainAnyElementsOf(Signature.of(words(200, 300), 7).bands());
        assertThat(one.alike(Signature.of(words(0, 100), 8))).as("another database").isLessThan(5);
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        Signature none = Signature.of(Set.of(), 7);

        assertThat(none.empty()).isTrue();
        assertThat(none.alike(none)).isZero();
        assertThat(none.bands()).isEmpty();
    }

    private static Set<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "词" + i).collect(Collectors.toSet());
    }
}
