package org.fengqiao.decision.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.why.Shipped;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final Instant NOW = Json.instant("2026-03-02T22:00:00+08:00");

    private static Shipped shipped;
    private static Matter smell;

    @BeforeAll
    static void load() {
        shipped = new Shipped();
        smell = Shipped.example("stinking-transfer-station");
    }

    @Test
    void equalDecisionsDoNotDiffer() {
        assertThat(Difference.between(decide("futian"), decide("futian"))).isEqualTo(Difference.NONE);
        assertThat(Difference.NONE.text()).isEqualTo("无变化。");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST,    CHANGED, 首办,     深圳市福田区城市管理和综合执法局",
        "LEVEL,    ADDED,   级别,     ",
        "DUTY,     ADDED,   反馈信息, 深圳市福田区城市管理和综合执法局",
        "RULE,     ADDED,   futian/福田·民意速办·十分钟反馈, ",
        "ALERT,    ADDED,   升级：中共深圳市福田区委员会区委书记, 中共深圳市福田区委员会",
        "CONFLICT, ADDED,   覆盖,     ",
    })
    void theDistrictPackChangesTheNationalDecision(Aspect aspect, Shift shift, String what, String body) {
        assertThat(Difference.between(decide("national"), decide("futian")).changes())
                .extracting("aspect", "shift", "what", "body").contains(tuple(aspect, shift, what, body));
    }

    @Test
    void tellsByHowMuchALimitMoved() {
        Decision after = new Decider().decide(received("2026-03-02T19:50:00+08:00"), NOW,
                shipped.policies.get("futian"), shipped.directory);
        Change feedback = Difference.between(decide("futian"), after).changes().stream()
                .filter(c -> c.what().equals("反馈信息")).findFirst().orElseThrow();
        assertThat(feedback.shift()).isEqualTo(Shift.EARLIER);
        assertThat(feedback.seconds()).isEqualTo(80 * 60);
        assertThat(feedback.text()).startsWith("「反馈信息」（深圳市福田区城市管理和综合执法局局长").endsWith(
                "提前 1 小时 20 分钟（由 2026年3月2日 21:20 改为 2026年3月2日 20:00）");
    }

    @Test
    void readsLikeSentences() {
        String text = Difference.between(decide("national"), decide("futian")).text();
        assertThat(text).startsWith("新增级别「一般」；首办由「梅林街道办事处").contains("；新增职责「反馈信息」（")
                .contains("改为适用规则「").endsWith("。").doesNotContain("。。").doesNotContain("null");
    }

    private static Decision decide(String pack) {
        return new Decider().decide(smell, NOW, shipped.policies.get(pack), shipped.directory);
    }

    private static Matter received(String at) {
        return new Matter(smell.id(), smell.channel(), smell.form(), smell.title(), smell.text(),
                Json.instant(at), null, smell.receiver(), smell.forwardedBy(),
                smell.place(), smell.people(), smell.representatives(),
                smell.petitioner(), smell.earlier(), smell.levelSkipping(), smell.demands(), smell.history());
    }
}
