package org.fengqiao.file.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Handling;
import org.fengqiao.matter.HandlingState;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableMattersTest {

    private static final String HEADING = "编号,渠道,形式,收到时间,地点,信访人类别";
    private static final String ROW = "1,书记在线,网上,2026-03-02 9:30,福田区,实名";

    @TempDir
    private Path folder;

    @Test
    void makesOneMatterOfOneRow() throws IOException {
        Matter matter = only(HEADING + ",标题,人数,同意转告联系方式,此前事项,目的,紧急,涉及单位",
                ROW + ",臭味,１２,√,A1、A2；A3,申诉求决,是,\"福田区城管局，福田区环保局\"").matter();
        assertThat(matter.form()).isEqualTo(Form.ONLINE);
        assertThat(matter.people()).isEqualTo(12);
        assertThat(matter.petitioner().consent()).isTrue();
        assertThat(matter.earlier()).containsExactly("A1", "A2", "A3");
        Demand demand = matter.demands().get(0);
        assertThat(demand.id()).isEqualTo("1");
        assertThat(demand.purpose()).isEqualTo(Purpose.REQUEST);
        assertThat(demand.urgent()).isTrue();
        assertThat(demand.bodies()).containsExactly("福田区城管局", "福田区环保局");
    }

    @Test
    void takesEnglishHeadingsAndCodes() throws IOException {
        Matter matter = only("ID, channel ,Form,received_at,place,petitionerKind,purpose,Urgent",
                "1,x,online,2026-03-02T09:30:00Z,440304,known,request,TRUE").matter();
        assertThat(matter.demands().get(0).purpose()).isEqualTo(Purpose.REQUEST);
        assertThat(matter.demands().get(0).urgent()).isTrue();
    }

    @Test
    void takesOtherWaysOfWritingHeadings() throws IOException {
        assertThat(only("＊信访编号,信访渠道（必填）,信访 形式,收到时间,属地,信访人类别,联系电话,序号,备注,备注二",
                "1,x,网上,2026-03-02,福田区,实名,123,7,不裁定的话,另一句").matter().petitioner().contact()).isEqualTo("123");
    }

    @Test
    void addsADemandForEachFurtherRowOfTheSameMatter() throws IOException {
        List<Entry> entries = entries(HEADING + ",标题,事项类别", ROW + ",臭味,甲", "1,,,,,,,乙",
                "1,书记在线,网上,2026-03-02 9:30,福田区,实名,臭味,丙", "2" + ROW.substring(1) + ",,丁");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).matter().demands()).extracting(Demand::item).containsExactly("甲", "乙", "丙");
        assertThat(entries.get(0).matter().demands()).extracting(Demand::id).containsExactly("1", "2", "3");
        assertThat(entries.get(1).origin().line()).isEqualTo(5);
    }

    @Test
    void pairsWhomAnAccusationNames() throws IOException {
        Demand demand = only(HEADING + ",被检举控告单位,被检举控告人职务,在办单位,在办状态,在办期限",
                ROW + ",甲局；乙局；丙局,局长；；副局长,丁局;戊局,正在办理;已答复,2026/4/1;").matter().demands().get(0);
        assertThat(demand.accused()).containsExactly(new Accused("甲局", "局长"), new Accused("乙局", null),
                new Accused("丙局", "副局长"));
        assertThat(demand.handlings()).extracting(Handling::state)
                .containsExactly(HandlingState.IN_HAND, HandlingState.ANSWERED);
        assertThat(demand.handlings().get(1).until()).isNull();
    }

    @Test
    void takesTheOwnTimeOfAForm() throws IOException {
        Matter matter = only("编号,渠道,形式,登记章时间,地点,信访人类别", "1,x,来信,2026年3月2日,福田区,匿名").matter();
        assertThat(matter.received()).isPresent();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no such term", "形式", "电邮", "没有「电邮」这个取值，可用：来信、走访、网上、电话、口头"),
                fault("no number", "人数", "三人", "应是整数，实为「三人」"),
                fault("no yes or no", "紧急", "很急", "应写「是」或「否」，实为「很急」"),
                fault("no time", "收到时间", "上周", "应是时间"),
                fault("control character", "标题", "a\u0007b", "第 2 个字符是控制字符 U+0007"),
                fault("replacement character", "标题", "臭\uFFFD", "控制字符 U+FFFD"),
                fault("term in a list", "在办状态", "办着呢", "没有「办着呢」这个取值"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void namesRowColumnAndReason(String name, String heading, String value, String said) throws IOException {
        List<String> headings = List.of("编号", "渠道", "形式", "收到时间", "地点", "信访人类别", "人数", "标题", "紧急", "在办状态");
        List<String> values = List.of("1", "x", "网上", "2026-03-02", "福田区", "实名", "1", "", "", "");
        String row = headings.stream().map(h -> h.equals(heading) ? value : values.get(headings.indexOf(h)))
                .collect(Collectors.joining(","));
        Entry entry = only(String.join(",", headings), row);
        assertThat(entry.marks()).hasSize(1);
        Mark mark = entry.marks().get(0);
        assertThat(mark.line()).isEqualTo(2);
        assertThat(mark.column()).isEqualTo(heading);
        assertThat(mark.fault().detail()).contains(said);
        assertThat(entry.problem().detail()).startsWith("第 2 行「" + heading + "」：");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        assertThat(only(HEADING + ",人数,紧急", "1,x,电邮,上周,福田区,实名,x,z").marks()).extracting(Mark::column)
                .containsExactlyInAnyOrder("收到时间", "人数", "紧急", "形式");
    }

    @Test
    void refusesRowsOfOneMatterThatContradictEachOther() throws IOException {
        Entry entry = entries(HEADING, ROW, ROW.replace("网上", "来信")).get(0);
        assertThat(entry.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.line()).isEqualTo(3);
            assertThat(mark.fault().detail()).contains("与同一编号的第 2 行「形式」不同");
        });
    }

    @Test
    void refusesRowsOfOneMatterThatStandApart() throws IOException {
        List<Entry> entries = entries(HEADING, ROW, "2" + ROW.substring(1), ROW);
        assertThat(entries.get(2).matter()).isNull();
        assertThat(entries.get(2).problem().detail()).contains("前面已有编号为「1」的事项");
    }

    @Test
    void refusesAValueUnderNoHeading() throws IOException {
        assertThat(only(HEADING, ROW + ",多出来的").marks()).singleElement()
                .extracting(mark -> mark.fault().detail()).asString().contains("上面没有列名");
    }

    @Test
    void keepsOneMatterToFiftyRows() throws IOException {
        List<Entry> entries = entries(Stream.concat(Stream.of(HEADING), Stream.generate(() -> ROW).limit(51))
                .toArray(String[]::new));
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).matter()).isNull();
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                Arguments.of("编号,渠到,形式,收到时间,地点,信访人类别", "第 1 行第 2 列：没有名为「渠到」的列，是不是「渠道」？"),
                Arguments.of("编号,渠道,形式,收到时间,地点,信访人类别,天气怎么样", "不需要裁定的内容请放到名为「备注」的列里"),
                Arguments.of("编号,渠道,形式,收到时间,地点,信访人类别,编号", "列「编号」写了两次"),
                Arguments.of("编号,渠道,形式,收到时间,地点", "缺少列「信访人类别」"),
                Arguments.of("编号,渠道,形式,地点,信访人类别", "缺少列「收到时间」"),
                Arguments.of("编号，渠道，形式", "没有一个认得的（第一格是「编号，渠道，形式」）"),
                Arguments.of(ROW, "没有一个认得的（第一格是「1」）"));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void refusesHeadingsThatCannotBeUsed(String heading, String said) {
        assertThatThrownBy(() -> entries(heading, ROW)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,\n\uFEFF"})
    void refusesAFileWithNothingInIt(String text) {
        assertThatThrownBy(() -> entries(text)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("没有内容");
    }

    @ParameterizedTest
    @ValueSource(strings = {"行", "列", "原因"})
    void passesOverWhatAnEarlierRefusalWrote(String column) throws IOException {
        Entry entry = only(column + "," + HEADING, "从前," + ROW);
        assertThat(entry.matter()).isNotNull();
        assertThat(((RowsOrigin) entry.origin()).heading().texts()).containsExactly(HEADING.split(","));
    }

    private static Arguments fault(String name, String heading, String value, String said) {
        return Arguments.of(name, heading, value, said);
    }

    private Entry only(String... lines) throws IOException {
        List<Entry> entries = entries(lines);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private List<Entry> entries(String... lines) throws IOException {
        return MatterFiles.entries(Files.writeString(folder.resolve("事项.csv"), String.join("\n", lines)));
    }
}
