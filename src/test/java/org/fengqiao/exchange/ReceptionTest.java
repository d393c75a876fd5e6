package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.exchange.Reception.Answer;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final List<Answer> ANSWERS = List.of(
            answer(1, "B1", OrderResult.accepted("GD-1", "Q1")), answer(2, "B1", OrderResult.refused("GD-2", "没有这个单位")),
            answer(3, "B1", OrderResult.accepted("GD-3", "Q3")), answer(4, "B1", OrderResult.refused("GD-4", "没有这个单位")),
            answer(5, "B2", OrderResult.accepted("GD-1", "Q1")), answer(6, "B2", OrderResult.accepted("GD-2", "Q2")),
            answer(7, "B2", OrderResult.refused("GD-3", "内容不同")), answer(8, "B3", OrderResult.refused("GD-4", "仍没有")));

    @Test
    void tellsWhatBecameOfEachOrder() {
        assertThat(Reception.of(ANSWERS)).extracting(Reception::number, Reception::stand, Reception::times,
                Reception::batch, Reception::ownNumber, Reception::reason).containsExactly(
                        tuple("GD-4", ReceptionStand.REFUSED, 2, "B3", null, "仍没有"),
                        tuple("GD-3", ReceptionStand.DIFFERENT, 2, "B2", "Q3", "内容不同"),
                        tuple("GD-2", ReceptionStand.MENDED, 2, "B2", "Q2", "没有这个单位"),
                        tuple("GD-1", ReceptionStand.ACCEPTED, 2, "B2", "Q1", null));
    }

    @Property(tries = 50)
    void theOrderOfTheAnswersDoesNotMatter(@ForAll @IntRange(max = 10_000) int seed) {
        List<Answer> shuffled = new ArrayList<>(ANSWERS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Reception.of(shuffled)).isEqualTo(Reception.of(ANSWERS));
    }

    private static Answer answer(long place, String batch, OrderResult result) {
        return new Answer(place, batch, NOON.plusSeconds(place), result);
    }
}
