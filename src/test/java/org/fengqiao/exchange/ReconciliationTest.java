package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.exchange.Reconciliation.Line;
import org.fengqiao.exchange.Reconciliation.Sent;
import org.fengqiao.exchange.Reconciliation.Told;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:30:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final List<Sent> SENT = List.of(sent("1", "a", 3), sent("2", "a", 3), sent("3", "a", 3),
            sent("4", "a", 25), sent("5", "a", 3), sent("5", "b", 2), sent("6", "a", 3), sent("7", "a", 30),
            sent("7", "a", 2));
    private static final List<Told> TOLD = List.of(told("1", "Q1"), new Told("2", "B", false, null, "不属本区"),
            told("6", "Q6"), told("6", "Q7"), told("9", "Q9"));

    @Test
    void tellsWhereEachOrderStands() {
        Reconciliation found = Reconciliation.of(SENT, TOLD, NOW, DAY);

        assertThat(found.lines()).extracting(Line::number, Line::stand).containsExactly(
                tuple("1", OrderStand.ACCEPTED), tuple("2", OrderStand.REFUSED), tuple("3", OrderStand.OPEN),
                tuple("4", OrderStand.MISSING), tuple("5", OrderStand.DOUBLED), tuple("6", OrderStand.DOUBLED),
                tuple("7", OrderStand.OPEN), tuple("9", OrderStand.UNKNOWN));
        assertThat(found.counts()).isEqualTo(Map.of(OrderStand.ACCEPTED, 1L, OrderStand.REFUSED, 1L, OrderStand.OPEN,
                2L, OrderStand.MISSING, 1L, OrderStand.DOUBLED, 2L, OrderStand.UNKNOWN, 1L));
        assertThat(found.troubles()).extracting(Line::detail).containsExactly("不属本区", "发出后 24 小时仍未确认，请重发同一批。",
                "同一工单号发出了内容不同的工单。", "对方前后的确认不一致，可能建了两张工单。", "对方确认了一张我方没有发出的工单。");
    }

    @Property(tries = 50)
    void theOrderOfTheInputDoesNotMatter(@ForAll @IntRange(max = 10_000) int seed) {
        List<Sent> sent = new ArrayList<>(SENT);
        List<Told> told = new ArrayList<>(TOLD);
        Collections.shuffle(sent, new Random(seed));
        Collections.shuffle(told, new Random(seed));

        assertThat(Reconciliation.of(sent, told, NOW, DAY)).isEqualTo(Reconciliation.of(SENT, TOLD, NOW, DAY));
    }

    @Test
    void whatWasRefusedMendedAndSentAgainStandsForItself() {
        Sent first = sent("1", "a", 5);
        Sent mended = new Sent("1", "C", "b", NOW.minus(Duration.ofHours(2)));
        Told refused = new Told("1", "B", false, null, "没有这个单位");
        Told taken = new Told("1", "C", true, "Q1", null);

        assertThat(stand(List.of(first, mended), refused)).isEqualTo(OrderStand.OPEN);
        assertThat(detail(List.of(first, mended), refused)).contains("已更正再发");
        assertThat(detail(List.of(first, mended), refused, taken)).contains("更正再发后已接收");
        assertThat(detail(List.of(first), told("1", "Q1"))).isNull();
        assertThat(stand(List.of(first, mended), refused, taken)).isEqualTo(OrderStand.ACCEPTED);
        assertThat(stand(List.of(first, mended), taken, refused)).as("answers in the other order")
                .isEqualTo(OrderStand.ACCEPTED);
        assertThat(stand(List.of(first, mended), refused, new Told("1", "C", false, null, "仍不对")))
                .isEqualTo(OrderStand.REFUSED);
        assertThat(stand(List.of(first, mended), told("1", "Q1"), new Told("1", "C", false, null, "内容不同")))
                .as("what changed was not taken").isEqualTo(OrderStand.DOUBLED);
        assertThat(stand(List.of(first), told("1", "Q1"), refused)).as("both ways on one batch")
                .isEqualTo(OrderStand.DOUBLED);
    }

    private static String detail(List<Sent> sent, Told... told) {
        return Reconciliation.of(sent, List.of(told), NOW, DAY).lines().get(0).detail();
    }

    private static OrderStand stand(List<Sent> sent, Told... told) {
        return Reconciliation.of(sent, List.of(told), NOW, DAY).lines().get(0).stand();
    }

    private static Told told(String number, String own) {
        return new Told(number, "B", true, own, null);
    }

    private static Sent sent(String number, String hash, int hoursAgo) {
        return new Sent(number, "B", hash, NOW.minus(Duration.ofHours(hoursAgo)));
    }
}
