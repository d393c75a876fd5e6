package org.fengqiao.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final Instant SEEN = Instant.parse("2026-03-02T00:30:00Z");
    private static final Instant TAKEN_UP = Instant.parse("2026-03-05T01:00:00Z");

    @Test
    void becomesAMatterWhoseClocksStartWhenItIsTakenUp() {
        Signal signal = new Signal("S-1", "网格上报", SEEN, new Location("福田区梅林街道", null, null), "垃圾转运站臭味",
                "夜间异味", List.of("S-0"));
        Petitioner nameless = new Petitioner(PetitionerKind.NAMELESS, null, null, null, false);

        Matter matter = signal.promote("FT-1", Form.ORAL, nameless, TAKEN_UP);

        assertThat(matter.received()).contains(TAKEN_UP);
        assertThat(matter.channel()).isEqualTo("网格上报");
        assertThat(matter.place().division()).isEqualTo("福田区梅林街道");
        assertThat(matter.first()).isTrue();
        assertThat(matter.demands()).singleElement().satisfies(demand -> {
            assertThat(demand.item()).isEqualTo("垃圾转运站臭味");
            assertThat(demand.text()).isEqualTo("夜间异味");
            assertThat(demand.purpose()).isNull();
        });
    }

    @Test
    void keepsWhatItGathersWithAndNeedsNobody() {
        Signal alone = new Signal("S-1", "网格上报", SEEN, new Location("福田区", null, null), null, null, null);

        assertThat(alone.related()).isEmpty();
    }
}
