package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.exchange.ListComparison.Line;
import org.junit.jupiter.api.Test;

class ListComparisonTest {

    private static final Instant DUE = Instant.parse("2026-11-25T10:00:00Z");
    private static final List<OurOrder> OURS = List.of(ours("1", OrderState.OPEN), ours("2", OrderState.DONE),
            ours("3", OrderState.OPEN), ours("4", OrderState.OPEN), ours("5", OrderState.REFUSED), ours("6", OrderState.OPEN),
            ours("7", OrderState.REFUSED), ours("8", OrderState.OPEN), ours("old", OrderState.DONE));
    private static final List<ListedOrder> THEIRS = List.of(new ListedOrder("1", OrderState.OPEN, DUE.plusSeconds(30)),
            new ListedOrder("2", OrderState.OPEN, null), new ListedOrder("3", null, null),
            new ListedOrder("4", OrderState.OPEN, DUE.plusSeconds(3600)), new ListedOrder("5", OrderState.OPEN, null),
            new ListedOrder("9", OrderState.WAITING, DUE), new ListedOrder("6", OrderState.WAITING, null));

    @Test
    void tellsOfEachOrderWhoHasItWhatDiffersAndWhatToDo() {
        ListComparison found = compared(Direction.IN, OURS, THEIRS);

        assertThat(found.lines()).extracting(Line::number, Line::side).containsExactly(tuple("2", Side.DIFFERENT),
                tuple("4", Side.DIFFERENT), tuple("5", Side.DIFFERENT), tuple("6", Side.DIFFERENT), tuple("8", Side.OURS),
                tuple("9", Side.THEIRS), tuple("1", Side.BOTH), tuple("3", Side.BOTH));
        assertThat(found.lines()).extracting(Line::todo).satisfiesExactly(
                done -> assertThat(done).isEqualTo("我方已办结，对方还算在办：请把办理结果交给对方。"),
                limit -> assertThat(limit).startsWith("期限不同"),
                refused -> assertThat(refused).contains("我方不接收", "批次「B-5」"),
                unheard -> assertThat(unheard).contains("批次「B-6」的回执再交一次"),
                gone -> assertThat(gone).contains("对方的清单里没有"),
                never -> assertThat(never).contains("我方没有收到", "重发"),
                well -> assertThat(well).isNull(), unsaid -> assertThat(unsaid).isNull());
        assertThat(found.sides()).isEqualTo(Map.of(Side.BOTH, 2L, Side.OURS, 1L, Side.THEIRS, 1L, Side.DIFFERENT, 4L));
    }

    @Test
    void ofWhatWeSentTheAdviceIsTheSendersOne() {
        ListComparison found = compared(Direction.OUT, List.of(ours("1", OrderState.WAITING), ours("2", OrderState.WAITING)),
                List.of(new ListedOrder("1", OrderState.OPEN, null), new ListedOrder("3", OrderState.OPEN, null)));

        assertThat(found.lines()).extracting(Line::todo).containsExactly("对方已在办，我方没有收到回执：请对方补交批次「B-1」的回执。",
                "对方没有收到：请重发批次「B-2」。", "我方没有发过：请对方核对工单号和来源。");
    }

    @Property
    void whateverDiffersHasItsAdvice(@ForAll Direction direction, @ForAll OrderState ours, @ForAll OrderState theirs) {
        // To what came in an answer always went.
        Assume.that(direction == Direction.OUT || ours != OrderState.WAITING);

        Line line = compared(direction, List.of(ours("1", ours)), List.of(new ListedOrder("1", theirs, null))).lines().get(0);

        assertThat(line.side()).isEqualTo(ours == theirs ? Side.BOTH : Side.DIFFERENT);
        if (ours == theirs) {
            assertThat(line.todo()).isNull();
        } else {
            assertThat(line.todo()).endsWith("。").doesNotContain("%");
        }
    }

    @Property(tries = 50)
    void theOrderOfTheListsDoesNotMatter(@ForAll @IntRange(max = 10_000) int seed) {
        List<OurOrder> ours = new ArrayList<>(OURS);
        List<ListedOrder> theirs = new ArrayList<>(THEIRS);
        Collections.shuffle(ours, new Random(seed));
        Collections.shuffle(theirs, new Random(seed));

        assertThat(compared(Direction.IN, ours, theirs)).isEqualTo(compared(Direction.IN, OURS, THEIRS));
    }

    private static ListComparison compared(Direction direction, List<OurOrder> ours, List<ListedOrder> theirs) {
        return ListComparison.of(direction, ours, theirs, order -> order.state() != OrderState.REFUSED
                && !order.number().equals("old"));
    }

    private static OurOrder ours(String number, OrderState state) {
        return new OurOrder(number, "FT-" + number, "B-" + number, state, DUE);
    }
}
