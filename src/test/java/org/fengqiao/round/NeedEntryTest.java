package org.fengqiao.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.rounds.setting.CareNeed;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.junit.jupiter.api.Test;

class NeedEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void aNeedHoldsForAYearUnlessItIsWithdrawnAndIsForgottenAMonthLater() {
        NeedEntry declared = entry("h1", 1, NeedKind.ILLNESS, DAY);
        NeedEntry withdrawn = entry("h1", 2, null, DAY.plusDays(3));

        assertThat(declared.until(List.of(declared))).isEqualTo(DAY.plusDays(365));
        assertThat(declared.until(List.of(declared, withdrawn))).isEqualTo(DAY.plusDays(3));
        assertThat(declared.until(List.of(declared, entry("h2", 2, null, DAY)))).as("of another household")
                .isEqualTo(DAY.plusDays(365));
        assertThat(declared.isForgotten(List.of(declared, withdrawn), DAY.plusDays(33))).isFalse();
        assertThat(declared.isForgotten(List.of(declared, withdrawn), DAY.plusDays(34))).isTrue();
        assertThat(withdrawn.isForgotten(List.of(declared, withdrawn), DAY.plusYears(9))).as("nothing comes back").isFalse();
    }

    @Test
    void aWithdrawalEndsWhatIsWrittenInTheFilesToo() {
        List<CareNeed> written = List.of(written("h1", DAY.minusDays(9)), written("h2", DAY.minusDays(9)),
                written("h1", DAY.plusDays(5)));

        assertThat(NeedEntry.merged(written, List.of(entry("h1", 1, null, DAY)))).extracting(CareNeed::withdrawn)
                .as("the third is declared again after it").containsExactly(DAY, null, null);
    }

    @Test
    void whatIsDeclaredAgainAfterAWithdrawalHolds() {
        List<NeedEntry> all = List.of(entry("h1", 1, NeedKind.ILLNESS, DAY), entry("h1", 2, null, DAY),
                entry("h1", 3, NeedKind.CARING, DAY));

        assertThat(NeedEntry.merged(List.of(), all)).filteredOn(n -> n.holds(DAY)).extracting(CareNeed::kind)
                .containsExactly(NeedKind.CARING);
    }

    private static NeedEntry entry(String household, int number, NeedKind need, LocalDate day) {
        return new NeedEntry(household, number, need, need == null ? null : Declarer.SELF, day, 7, "handler",
                Instant.parse("2026-12-01T04:00:00Z"));
    }

    private static CareNeed written(String household, LocalDate day) {
        return new CareNeed(household, NeedKind.LIVING_ALONE, Declarer.SELF, day, null, 7, new Source("needs.csv", 2, ""));
    }
}
