package org.fengqiao.decision.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.replay.Aspect;
import org.fengqiao.decision.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules could ever say a thing, from the rules alone. */
class SayingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Aspect> NAMING = Set.of(Aspect.DUTY, Aspect.PAPER, Aspect.ALERT, Aspect.POWER);

    private static Shipped shipped;

    @BeforeAll
    static void load() {
        shipped = new Shipped();
    }

    @ParameterizedTest
    @CsvSource({
        "职责, 反馈信息,     福田·民意速办·十分钟反馈",
        "时限, 24小时,       福田·民意速办·二十四小时首轮处置",
        "职责, 办结,         条例·第三十四条·受理之日起六十日办结",
        "文书, 转送函,       条例·第二十二条·转送函",
        "鸣哨, 危及人身,     条例·第二十五条·危及人身的鸣哨",
        "督办, 督办单,       条例·第四十条·逾期未办结的督办",
        "首办, 福田区城管局, 福田·首办负责·区级渠道由区级主管单位首办",
        "牵头, 福田区城管局, 福田·牵头抓总·区级主管单位牵头",
        "途径, 仲裁,         条例·途径·第二项仲裁",
        "级别, 重点,         福田·级别·重点",
    })
    void tellsTheRulesThatCould(String kind, String said, String rule) {
        List<Saying> sayings = sayings("futian").of(Subject.of(kind, said));
        assertThat(sayings).extracting(s -> s.rule().name()).contains(rule);
        assertThat(sayings).allSatisfy(s -> assertThat(s.text()).contains(s.rule().basis()).doesNotContain("null"));
    }

    @ParameterizedTest
    @CsvSource({
        "futian,   首办, 福田区公安分局,  是名录中的县区主管单位",
        "futian,   协调, 福田区委,        有包联领导",
        "national, 单位, 国家信访局,      属于「信访」系统",
    })
    void tellsHowABodyComesToThePart(String pack, String kind, String said, String how) {
        assertThat(sayings(pack).of(Subject.of(kind, said))).extracting(Saying::how).anySatisfy(h ->
                assertThat(h).contains(how));
    }

    @Test
    void aPackForOnePlaceNeverNamesBodiesOfAnother() {
        assertThat(sayings("futian").of(Subject.of("单位", "诸暨市信访局"))).isEmpty();
        assertThat(sayings("national").of(Subject.of("单位", "诸暨市信访局"))).isNotEmpty();
    }

    /** Whatever any scenario brought a rule to say of a body, the rules alone had told. */
    @Test
    void noScenarioShowsARuleThatWasNotTold() {
        Map<String, Set<String>> told = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        for (Scenario scenario : shipped.scenarios) {
            Inquiry inquiry = shipped.inquiry(scenario);
            for (DemandDecision demand : inquiry.decision().demands()) {
                for (Statement statement : Statements.of(demand, shipped.policy(scenario))) {
                    subjects(demand, statement).forEach(subject -> {
                        Set<String> rules = told.computeIfAbsent(scenario.policy() + subject, k ->
                                sayings(scenario.policy()).of(subject).stream().map(s -> s.rule().name())
                                        .collect(Collectors.toSet()));
                        if (statement.because().stream().noneMatch(t -> rules.contains(t.rule().name()))) {
                            missing.add(scenario.position() + " " + subject + " " + statement.text());
                        }
                    });
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Bodies that a bar or a recusal put in place of others were not named by any rule. */
    private static List<Subject> subjects(DemandDecision demand, Statement statement) {
        boolean replaced = demand.conflicts().stream().map(Conflict::kind).anyMatch("禁止"::equals);
        if (statement.because().isEmpty() || statement.name().startsWith("确认")) {
            return List.of();
        }
        if (NAMING.contains(statement.aspect()) && !replaced) {
            return statement.bodies().stream().<Subject>map(b -> new Subject.OfBody(b, null)).toList();
        }
        return statement.aspect() == Aspect.DUTY ? List.of(new Subject.OfDuty(statement.name()))
                : statement.aspect() == Aspect.PAPER ? List.of(new Subject.OfPaper(statement.name())) : List.of();
    }

    private static Sayings sayings(String pack) {
        return new Sayings(shipped.policies.get(pack), shipped.directory.on(DAY));
    }
}
