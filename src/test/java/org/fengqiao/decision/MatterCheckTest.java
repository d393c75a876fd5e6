package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterCheckTest {

    private static final String HEAD = """
            编号: M1
            渠道: 来信
            形式: 来信
            """;
    private static final String REST = """
            收到时间: 2026-03-02 09:30
            地点: {区划: 福田区}
            信访人: {类别: 匿名}
            诉求: [{目的: 申诉求决}]
            """;

    @TempDir
    private static Path rules;
    private static Trial trial;

    @BeforeAll
    static void load() {
        trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST);
    }

    /** Text blocks are too long for a table: each row replaces one line of a sound matter. */
    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            渠道: 来信              | 渠道: 不存在的渠道           | /channel                | unknown-channel
            渠道: 来信              | 渠道: ''                    | /channel                | missing
            形式: 来信              | 标题: 无形式                 | /form                   | missing
            编号: M1               | 编号: ' '                   | /id                     | missing
            {区划: 福田区}          | {区划: 福填区}               | /place/division         | unknown-place
            {区划: 福田区}          | {区划: 三合村委会}            | /place/division         | ambiguous-place
            {区划: 福田区}          | {网格: g1}                  | /place/division         | missing
            收到时间: 2026-03-02 09:30 | 收到时间: 2026-03-20 09:30 | /receivedAt            | receipt-in-future
            收到时间: 2026-03-02 09:30 | 人数: 3                    | /receivedAt             | missing
            {类别: 匿名}            | {姓名: 甲}                  | /petitioner/kind        | missing
            形式: 来信              | 形式: 走访\\n代表人数: 10000 | /representatives       | out-of-range
            形式: 来信              | 形式: 走访\\n代表人数: 6     | /representatives        | out-of-range
            形式: 来信              | 形式: 走访\\n人数: 0         | /people                 | out-of-range
            形式: 来信              | 形式: 走访\\n人数: 1000001   | /people                 | out-of-range
            [{目的: 申诉求决}]      | []                          | /demands                | missing
            [{目的: 申诉求决}]      | [{编号: a}, {编号: a}]       | /demands/1/id           | duplicate-demand
            [{目的: 申诉求决}]      | [{目的: 申诉求决, 拟定目的: 建议意见}] | /demands/0/purposeProposed | purpose-twice
            [{目的: 申诉求决}]      | [{被反映单位: 福田区没有的局}] | /demands/0/complainedBody | unknown-body
            [{目的: 申诉求决}]      | [{被检举控告: [{职务: 某某专员}]}] | /demands/0/accused/0/body | missing
            收到时间: 2026-03-02 09:30 | 收到时间: 2026-03-02 09:30\\n收到经过: {登记章时间: 2026-03-01 09:00} | /receivedAt | receipt-contradiction
            """)
    void refuses(String sound, String broken, String field, String code) {
        String text = (HEAD + REST).replace(sound, broken.replace("\\n", "\n"));
        assertThat(problems(Trial.yaml(text))).extracting(p -> p.field() + " " + p.code()).contains(field + " " + code);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            类型: 登记, 时间: 2026-03-01 09:00                     | /history/0/at     | event-before-receipt
            类型: 登记, 时间: 2026-03-21 09:00                     | /history/0/at     | event-in-future
            时间: 2026-03-03 09:00                                | /history/0/kind   | missing
            类型: 登记                                             | /history/0/at     | missing
            类型: 登记, 时间: 2026-03-03 09:00, 诉求: x             | /history/0/demand | unknown-demand
            类型: 登记, 时间: 2026-03-03 09:00, 记录时间: 2026-03-03 08:00 | /history/0/recordedAt | recorded-before-act
            类型: 登记, 时间: 2026-03-03 09:00, 单位: 天上的局       | /history/0/body   | unknown-body
            类型: 批准延期, 时间: 2026-03-03 09:00                  | /history/0/days   | out-of-range
            类型: 免除, 时间: 2026-03-03 09:00, 关于: 办结           | /history/0        | waiver-incomplete
            类型: 确认, 时间: 2026-03-03 09:00, 关于: 性质, 内容: 好  | /history/0/value  | unknown-value
            类型: 指定受理, 时间: 2026-03-03 09:00                  | /history/0/value  | missing
            """)
    void refusesEvents(String event, String field, String code) {
        assertThat(problems(Trial.yaml(HEAD + REST, event))).extracting(p -> p.field() + " " + p.code())
                .contains(field + " " + code);
    }

    @Test
    void refusesWhatIsTooLongAndStatesTheLimit() {
        Matter matter = Trial.yaml(HEAD + "正文: " + "字".repeat(1 << 20) + "\n" + REST);
        assertThat(problems(matter)).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("too-long");
            assertThat(p.message()).contains("1048576").contains("100000");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"\\u202E, bidi-character", "\\u2066, bidi-character", "\\u0007, control-character",
        "\\uD800, control-character", "\\uFFFE, control-character"})
    void refusesCharactersThatHideOrTurn(String escaped, String code) {
        char hidden = (char) Integer.parseInt(escaped.substring(2), 16);
        Matter sound = Trial.yaml(HEAD + REST);
        Matter matter = new Matter(sound.id(), sound.channel(), sound.form(), "题" + hidden, null, sound.receivedAt(),
                null, null, null, sound.place(), 1, 0, sound.petitioner(), List.of(), false, sound.demands(), List.of());
        assertThat(problems(matter)).extracting(MatterProblem::field, MatterProblem::code)
                .containsExactly(tuple("/title", code));
    }

    @Test
    void tellsEverythingAtOnceAndOffersWhatFits() {
        List<MatterProblem> problems = problems(Trial.yaml("人数: 0\n代表人数: -1\n诉求: []"));
        assertThat(problems).extracting(MatterProblem::field).contains("/id", "/channel", "/form", "/receivedAt",
                "/place/division", "/petitioner/kind", "/people", "/representatives", "/demands");
        assertThat(problems(Trial.yaml((HEAD + REST).replace("福田区", "三合村委会")))).singleElement()
                .satisfies(p -> assertThat(p.candidates()).hasSizeGreaterThan(1));
    }

    @Test
    void takesAnUnknownItemToTriage() {
        Matter matter = Trial.yaml(HEAD + REST.replace("{目的: 申诉求决}", "{目的: 申诉求决, 事项类别: 天上掉下来的事}"));
        DemandDecision decision = trial.decide(matter, "2026-03-02 10:00");
        assertThat(decision.route().firstHandler().role()).isEqualTo("分拣席");
        assertThat(decision.item()).isEqualTo("天上掉下来的事");
        assertThat(decision.duties()).extracting(Duty::action).contains("确认首办单位");
    }

    @Test
    void countsWhatArrivesLateInTheDayAndFromTheInbox() {
        String arrival = "转送单位: 深圳市信访局\n收到经过: {送达时间: 2026-03-02 23:50, 点开时间: 2026-03-04 09:00}\n";
        Matter matter = Trial.yaml(HEAD + arrival + REST.replace("收到时间: 2026-03-02 09:30\n", ""));
        assertThat(trial.decision(matter, "2026-03-05 09:00").receivedAt())
                .isEqualTo(Instant.parse("2026-03-02T15:50:00Z"));
    }

    private static List<MatterProblem> problems(Matter matter) {
        return catchThrowableOfType(MatterException.class, () -> trial.decision(matter, "2026-03-10 09:00")).problems();
    }
}
