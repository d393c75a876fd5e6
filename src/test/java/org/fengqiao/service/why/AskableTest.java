package org.fengqiao.service.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.fengqiao.decision.why.Subject;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskableTest {

    private static Askable askable;

    @BeforeAll
    static void load() {
        Path rules = Path.of("rules");
        Directory directory = DirectoryFolder.read(rules.resolve("directory"));
        askable = new Askable(new RulesFolder(rules).with(directory).policy("futian"),
                directory.on(LocalDate.of(2026, 3, 2)));
    }

    static Iterable<String> kinds() {
        return Askable.kinds();
    }

    /** 升级 says no more than that it climbs: there is nothing to name. */
    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsOfferedCanBeAsked(String kind) {
        assertThat(askable.offers(kind, "", 500)).satisfies(offers ->
                assertThat(offers.isEmpty()).isEqualTo(kind.equals("升级")));
        askable.offers(kind, "", 500).stream().limit(50).forEach(name ->
                assertThat(askable.subject(kind, name, null)).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "职责, 书面,  书面告知",
        "职责, 告知,  告知",
        "时限, 24,    24小时",
        "单位, 福田区信访局, 深圳市福田区信访局"})
    void offersWhatBeginsSoFirst(String kind, String typed, String first) {
        assertThat(askable.offers(kind, typed, 5).get(0)).contains(first);
    }

    @Test
    void readsALimitWithBlanksAndAnAlertInPart() {
        assertThat(askable.subject("时限", "24 小时", null)).isEqualTo(Subject.of("时限", "24小时"));
        assertThat(askable.subject("督办", "督办", null)).isEqualTo(Subject.of("督办", "督办"));
        assertThat(askable.subject("督办", null, null)).isEqualTo(Subject.of("督办", null));
        assertThatThrownBy(() -> askable.subject("督办", "没有的单子", null)).isInstanceOf(ProblemException.class);
    }
}
