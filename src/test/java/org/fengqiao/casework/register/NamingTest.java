package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.decision.Trial;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.testing.ExampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order to carry out goes to a body, or to somebody of one's own; to nobody else, and never unseen. */
class NamingTest {

    private static final Matter FACTS = Json.mapper().readValue(ExampleFiles.text("stinking-transfer-station.json"),
            Matter.class);

    private final Naming naming = new Naming(Trial.DIRECTORY.on(LocalDate.of(2026, 12, 1)));

    @ParameterizedTest
    @CsvSource({"福田区水务局, 440304-shuiwu", "440304-shuiwu, 440304-shuiwu", "诉求办理专员, 诉求办理专员", "包乐宁, 包乐宁"})
    void aBodyIsWrittenAsItsCodeAndSomebodyOfOnesOwnAsNamed(String told, String kept) {
        assertThat(dispatched(told)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"福田区水物局, 可选：", "火星局, 名录里没有「火星局」", "梅予岑, 明确责任人"})
    void whatIsNeitherIsRefusedWithWhatComesNear(String told, String says) {
        assertThatThrownBy(() -> dispatched(told)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.document().errors()).extracting(Fault::pointer).containsExactly("/value");
            assertThat(refused.document().detail()).contains(says, "明确责任人");
        });
    }

    @Test
    void anOrderWithoutANameIsForWhoeverRulesName() {
        assertThat(dispatched(null)).isNull();
        assertThat(dispatched(" ")).isNull();
    }

    private String dispatched(String value) {
        Event act = new Event(EventKind.DISPATCHED, null, null, "福田区城管局", null, null, null, null, value, null, null,
                null);
        return naming.coded(new Happening.Act(act, null), FACTS).event().value();
    }
}
