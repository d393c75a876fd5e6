package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.event.Leader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private static final Instant DUE = Instant.parse("2026-12-01T01:00:00Z");
    private static final Leader ONE = new Leader("440304-chengguan", "副局长", "班某");

    private final EventCodec codec = new EventCodec();

    @Test
    void theLeadersOfSeveralBodiesAreKept() {
        Happening struck = new Happening.ClockStruck(DUE, List.of(ONE, new Leader("440304-shuiwu", "值班领导", null)));

        EventCodec.Written written = codec.write(struck);

        assertThat(codec.read(HappeningKind.STRUCK, written.content(), written.personal())).isEqualTo(struck);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"body\":\"440304-chengguan\",\"post\":\"副局长\",\"person\":\"班某\"}"})
    void entriesOfTheFirstVersionsWithOneLeaderOrNoneAreRead(String onDuty) {
        String entry = "{\"due\":\"2026-12-01T09:00:00+08:00\",\"onDuty\":" + onDuty + "}";

        assertThat(codec.read(HappeningKind.STRUCK, entry.getBytes(StandardCharsets.UTF_8), Map.of()))
                .isEqualTo(new Happening.ClockStruck(DUE, onDuty.equals("null") ? List.of() : List.of(ONE)));
    }
}
