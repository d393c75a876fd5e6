package org.fengqiao.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Missed;
import org.fengqiao.planning.rounds.day.HeldBack;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundStoreTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final RoundKey KEY = new RoundKey("meilin", "m002", DAY);
    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

    private RoundStore store;

    @BeforeEach
    void store() {
        store = new RoundStore(jdbc);
    }

    @Test
    void theNewestVersionComesBackAsItWasKept() {
        storage.write(() -> {
            store.add(KEY, round(1));
            store.add(KEY, round(2));
            return null;
        });
        assertThat(store.find(KEY)).contains(round(2));
        assertThat(store.find(new RoundKey("meilin", "m002", DAY.plusDays(1)))).isEmpty();
        assertThat(store.rounds(new RoundKey("meilin", "m002", DAY), DAY.plusDays(31))).containsOnlyKeys(DAY)
                .containsValue(round(2));
        assertThat(store.rounds(KEY, DAY)).isEmpty();
    }

    @Test
    void whatIsOverIsForgottenAndWithdrawalsStay() {
        NeedStore needs = store.needs();
        List<NeedEntry> left = storage.write(() -> {
            needs.add("p", new NeedEntry("h1", 1, NeedKind.ILLNESS, Declarer.SELF, DAY, 7, "handler", NOW));
            needs.add("p", new NeedEntry("h1", 2, null, null, DAY.plusDays(1), 7, "handler", NOW));
            needs.add("p", new NeedEntry("h2", 1, NeedKind.CARING, Declarer.GUARDIAN, DAY, 14, "handler", NOW));
            needs.add("q", new NeedEntry("h1", 1, NeedKind.ILLNESS, Declarer.SELF, DAY.minusYears(2), 7, "handler", NOW));
            needs.forget(DAY.plusDays(60));
            return needs.of("p");
        });

        assertThat(needs.of("q")).isEmpty();
        assertThat(left).containsExactly(new NeedEntry("h1", 2, null, null, DAY.plusDays(1), 7, "handler", NOW),
                new NeedEntry("h2", 1, NeedKind.CARING, Declarer.GUARDIAN, DAY, 14, "handler", NOW));
    }

    @Test
    void aVersionIsWrittenOnce() {
        storage.write(() -> {
            store.add(KEY, round(1));
            return null;
        });
        assertThatThrownBy(() -> storage.write(() -> {
            store.add(KEY, round(1));
            return null;
        })).isInstanceOf(StoreException.class);
        assertThat(rows("round_version")).isEqualTo(1);
    }

    @Test
    void theLastEntryCountsAndEarlierOnesStay() {
        Result first = result(1, Outcome.NOT_HOME, 0, "");
        Result second = result(2, Outcome.DONE, 4, "记错了");
        store.add(KEY, first);
        store.add(KEY, second);

        assertThat(store.results("meilin", DAY, DAY.plusDays(1))).containsExactly(second);
        assertThat(store.results("meilin", DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
        assertThat(store.results("gutang", DAY, DAY.plusDays(1))).isEmpty();
        assertThat(rows("round_result")).isEqualTo(2);
    }

    @Test
    void findsComeBack() {
        Find find = new Find("h1", "1", "M1", null, "handler", NOW);
        store.add(KEY, find);
        assertThat(store.finds(KEY)).containsExactly(find);
    }

    @Test
    void aVisitTooShortDoesNotMeetTheQuota() {
        store.add(KEY, round(1));
        store.add(KEY, result(1, Outcome.DONE, 4, ""));
        MonthTally tally = MonthTally.of(YearMonth.of(2026, 12), store.rounds(KEY, DAY.plusDays(1)),
                store.results("meilin", DAY, DAY.plusDays(1)));

        assertThat(tally.kinds()).containsExactly(new MonthTally.KindTally("入户", 1, 0, 1));
        assertThat(tally.days()).singleElement().matches(d -> !d.met() && d.done() == 1);
    }

    private static Result result(int entry, Outcome outcome, int minutes, String reason) {
        return new Result("m002", DAY, "h1", entry, "入户", outcome, LocalTime.of(9, 40), minutes, DAY.plusDays(3), reason,
                "handler", NOW, entry == 1 ? 7L : null);
    }

    private static KeptRound round(int version) {
        return new KeptRound(version, "handler", NOW, "revision", 7, 5, new Spot(1, -2), List.of(new Quota("入户", 1, 5)),
                List.of(new KeptStop("h1", "1号楼 302", "入户", 10, 20, LocalTime.of(9, 0), LocalTime.of(9, 5), 22, false,
                        false, "还没有走访过")), List.of(new Missed(null, "入户", 1, "时间排不下")),
                List.of(new HeldBack("h2", "1号楼 303", "入户", "这一天休息", "换一天")));
    }
}
