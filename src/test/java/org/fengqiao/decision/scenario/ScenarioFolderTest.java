package org.fengqiao.decision.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Trial;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFolderTest {

    private static final String SOUND = """
            - 名称: 路灯
              事项:
                渠道: 来信
                形式: 来信
                收到时间: 2026-03-02 09:30
                收到单位: 福田区信访局
                地点: {区划: 440304}
                诉求: [{目的: 申诉求决, 事项类别: 路灯不亮、损坏}]
              应有:
                性质: 申诉求决
            """;
    private static final String RULES = """
            package 试;
            rule "性质" @依据("《试》") when 诉求() then 定性质("申诉求决"); end
            rule "首办" @依据("《试》") when 诉求( 紧急 == false ) then 首办("主管单位"); end
            rule "反馈" @依据("《试》") when 诉求( 重大 == true )
            then 应当("反馈").由("首办人").限(分钟, 10).起自("收到"); end
            """;

    @TempDir
    private Path rules;

    @ParameterizedTest(name = "line {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            应有:              | 应又:            | 9  | 是否想写「应有」
            性质: 申诉求决      | 性只: 申诉求决    | 10 | 是否想写「性质」
            性质: 申诉求决      | 职责: [{动做: 反馈}] | 10 | 是否想写「动作」
            渠道: 来信         | 蕖道: 来信        | 3  | 是否想写「渠道」
            形式: 来信         | 形式: 来心        | 4  | 没有名为「来心」的信访形式
            收到时间: 2026-03-02 09:30 | 收到时间: 昨天 | 5 | 时间应写作
            名称: 路灯         | 说明: 路灯        | 1  | 情景没有名称
            事项:             | 沿用: 路登         | 2  | 本文件前面的情景里没有「路登」
            """)
    void namesFileLineAndNearestKey(String sound, String broken, int line, String message) throws IOException {
        write(broken.startsWith("沿用") ? "- 名称: 路灯\n  沿用: 路登\n  应有: {性质: 申诉求决}\n" : SOUND.replace(sound, broken));
        List<Problem> problems = catchThrowableOfType(ScenarioException.class, () -> ScenarioFolder.read(rules)).problems();
        assertThat(problems).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo("trial/scenarios/一.yaml");
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.message()).contains(message);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            应有: {首办: 福田区城管局}                         | true
            应有: {首办: 福田区住建局}                         | false
            不应有: {首办: 福田区住建局, 牵头: 任何}            | true
            不应有: {首办: 任何}                              | false
            应有: {牵头: 无, 单独办理: false}                  | true
            应有: {职责: 反馈}                                | false
            不应有: {职责: [{动作: 反馈, 状态: 未到期}]}         | true
            应有: {规则: [首办, trial/性质]}                   | true
            应有: {诉求: {1: {性质: 申诉求决}}}                | true
            应有: {诉求: {2: {性质: 申诉求决}}}                | false
            应有: {待确认: {内容: 途径, 限于: 2026-03-17, 由: 福田区信访局}} | true
            应有: {下次变化: '2026-03-18 00:00:00'}            | true
            错误: [unknown-place]                            | false
            """)
    void comparesWhatIsWithWhatShouldBe(String expectation, boolean passes) throws IOException {
        write(SOUND.substring(0, SOUND.indexOf("  应有:")) + "  " + expectation + "\n");
        ScenarioResult result = runner().run(ScenarioFolder.read(rules).get(0));
        assertThat(result.passed()).as(result.differences().toString()).isEqualTo(passes);
    }

    @Test
    void takesOverMatterAndHistoryAndTellsWhatIsUntried() throws IOException {
        write(SOUND + """
                - 名称: 重大的
                  沿用: 路灯
                  事项: {诉求: [{目的: 申诉求决, 事项类别: 路灯不亮、损坏, 重大: 是}]}
                  经过: [{类型: 反馈, 时间: '2026-03-02 09:40:00', 单位: 福田区城管局}]
                  应有:
                    职责: {动作: 反馈, 责任者: 福田区城管局, 限于: '2026-03-02 09:40:00', 状态: 按期完成}
                """);
        List<ScenarioResult> results = ScenarioFolder.read(rules).stream().map(runner()::run).toList();
        assertThat(results).allMatch(ScenarioResult::passed);
        Coverage coverage = Coverage.of(policies(), results);
        assertThat(coverage.neverFired()).isEmpty();
        assertThat(coverage.alwaysFired()).containsExactly("trial/性质", "trial/首办");
        assertThat(Coverage.of(policies(), results.subList(0, 1)).neverFired()).containsExactly("trial/反馈");
    }

    @Test
    void refusesAnchorsAndAScenarioThatAssertsNothing() throws IOException {
        write("- &甲\n  名称: 路灯\n  事项: {渠道: 来信}\n");
        assertThat(catchThrowableOfType(ScenarioException.class, () -> ScenarioFolder.read(rules)))
                .hasMessageContaining("锚点").hasMessageContaining("等于什么也没有验");
    }

    private void write(String scenarios) throws IOException {
        Path pack = Files.createDirectories(rules.resolve("trial/scenarios")).getParent();
        Files.createDirectories(pack.resolve("tables"));
        Files.createDirectories(pack.resolve("calendar"));
        Files.writeString(pack.resolve("pack.yaml"), "名称: trial\n");
        Files.writeString(pack.resolve("规则.drl"), RULES);
        Files.writeString(pack.resolve("tables/职责.csv"), "名称,证据,任一/全部,限责任者\n反馈,反馈,任一,是\n");
        Files.writeString(pack.resolve("calendar/cn.csv"),
                Files.readString(Path.of("rules/national/calendar/cn.csv")));
        Files.writeString(pack.resolve("scenarios/一.yaml"), scenarios);
    }

    private PolicyBook policies() {
        return new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(rules);
    }

    private ScenarioRunner runner() {
        return new ScenarioRunner(policies(), Trial.DIRECTORY, new Assessor(new Decider()));
    }
}
