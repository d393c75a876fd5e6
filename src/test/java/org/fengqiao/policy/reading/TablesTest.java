package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.About;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.PackContent;
import org.fengqiao.policy.Teller;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final String ROUTES = """
            名称,条件:事项类别.领域,条件：事项.人数,条件:有 事件.类型,条件:有 事件.结果,首办,牵头,协办,依据,生效,失效,待核
            # 备注行
            垃圾站,环境保护|市容,>=5,反馈,!=机器人,主管单位,主管单位,涉及单位|属地乡镇街道,《区级办法》第三条,2026年1月1日,2026-12-31,
            其余,,,,,主管单位,,,同上,,,原文待核
            """;

    @TempDir
    Path root;

    @Test
    void wordTablesDeclareTerms() {
        PackContent content = new RulesFolder(root).read().content();
        assertThat(content.actions()).contains(
                new Action("书面告知", List.of(EventKind.NOTIFIED, EventKind.ACCEPTED, EventKind.NOT_ACCEPTED), true, true),
                new Action("首轮处置", List.of(EventKind.FIRST_ROUND, EventKind.PERSON_NAMED), false, false));
        assertThat(content.papers()).containsExactly("受理告知书", "督办单");
        assertThat(content.caseLevels()).containsExactly("一般", "重点");
        assertThat(content.files()).containsOnlyKeys("x/pack.yaml", "x/tables/职责.csv", "x/tables/文书.csv", "x/tables/级别.csv");
    }

    @Test
    void whatRefusesIsOneOfTheThingsThatMayBeSaid() {
        String table = "名称,证据,内容,否决\n吹哨授权,吹哨授权,同意|不同意,%s\n";
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted("不同意")).read().content().actions())
                .singleElement().extracting(Action::refusals).isEqualTo(List.of("不同意"));
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted("不准")).problems())
                .anySatisfy(p -> assertThat(p).startsWith("x/tables/职责.csv:2:4: 「否决」只能写「内容」里有的，没有「不准」"));
    }

    @Test
    void anActionSaysWhatItsEvidenceIsAbout() {
        String table = "名称,证据,关于\n解除,解除提级|销案,%s\n";
        About principal = about(table.formatted("解除提级：党政主要领导"));
        assertThat(principal.admits(EventKind.DE_ESCALATED, "党政主要领导")).isTrue();
        assertThat(principal.admits(EventKind.DE_ESCALATED, null)).isFalse();
        assertThat(principal.admits(EventKind.STRUCK_OFF, null)).as("other evidence is not held to it").isTrue();
        About others = about(table.formatted("!=街道书记|党政主要领导"));
        assertThat(others.admits(EventKind.DE_ESCALATED, null)).isTrue();
        assertThat(others.admits(EventKind.DE_ESCALATED, "分管领导")).isTrue();
        assertThat(others.admits(EventKind.DE_ESCALATED, "街道书记")).isFalse();
        assertThat(others.choices()).isEmpty();
        assertThat(about(table.formatted("甲|乙")).choices()).containsExactly("甲", "乙");
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted("提级：甲")).problems()).anySatisfy(p ->
                assertThat(p).startsWith("x/tables/职责.csv:2:3: 「关于」冒号前只能写「证据」里有的，没有「提级」"));
    }

    private About about(String table) {
        return new RulesFolder(root).file("tables/职责.csv", table).read().content().actions().get(0).about();
    }

    @Test
    void whatLastsIsOneOfTheThingsThatMayBeSaidAndWhoTellsIsOneOfTheWords() {
        String table = "名称,证据,限责任者,内容,一并\n办结回访,回访,%s,满意|不满意,%s\n";
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted("起算后独有", "满意")).read().content().actions())
                .singleElement().satisfies(action -> {
                    assertThat(action.lasting()).containsExactly("满意");
                    assertThat(action.teller()).isEqualTo(Teller.LINE);
                });
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted("独占", "还行")).problems())
                .anySatisfy(p -> assertThat(p).contains("「一并」只能写「内容」里有的，没有「还行」"))
                .anySatisfy(p -> assertThat(p).contains("「限责任者」应为").contains("独有到职务"));
    }

    /** Matters are judged for years under the pack of their day, and none may mean something else by then. */
    @Test
    void whatRefusedBeforeThereWasAColumnForItStillDoes() {
        String table = "名称,证据%s\n吹哨授权,吹哨授权%s\n吹哨,吹哨\n";
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted("", "")).read().content().actions())
                .extracting(Action::refusals).containsExactly(List.of("不同意"), List.of());
        assertThat(new RulesFolder(root).file("tables/职责.csv", table.formatted(",否决", ",")).read().content().actions())
                .extracting(Action::refusals).containsExactly(List.of(), List.of());
    }

    @Test
    void everyRowIsARule() {
        List<Rule> rules = new RulesFolder(root).file("tables/分派.csv", ROUTES).rules();
        assertThat(rules).extracting(Rule::name).containsExactly("垃圾站", "其余");
        Rule first = rules.get(0);
        assertThat(first.source().position()).isEqualTo("x/tables/分派.csv:3:1");
        assertThat(first.validity()).isEqualTo(new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(first.then()).hasSize(4);
        assertThat(((Condition.All) first.when()).parts()).hasSize(3).anySatisfy(c ->
                assertThat(c).isInstanceOfSatisfying(Condition.Exists.class,
                        e -> assertThat(((Condition.All) e.inner()).parts()).hasSize(2)));
        assertThat(rules.get(1).when()).isEqualTo(new Condition.All(List.of()));
        assertThat(rules.get(1).basis()).isEqualTo(first.basis());
        assertThat(rules.get(1).verify()).isEqualTo("原文待核");
    }

    @Test
    void gb18030AndByteOrderMarkAreRead() {
        RulesFolder folder = new RulesFolder(root);
        for (byte[] saved : List.of(ROUTES.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + ROUTES).getBytes(StandardCharsets.UTF_8))) {
            assertThat(folder.file("tables/分派.csv", saved).rules()).extracting(Rule::name)
                    .containsExactly("垃圾站", "其余");
        }
    }

    @Test
    void limitsHaveColumnsOfTheirOwn() {
        Rule rule = new RulesFolder(root).file("tables/时限.csv", """
                依据,条件:事项.收到日,条件:紧急,应当,.由,对,限,起自,可延,下班截止
                《办法》第一条,2026-01-01~2026-12-31,是,书面告知,首办单位,信访人,15 日,收到,30日 批准延期,是
                """).rules().get(0);
        assertThat(rule.name()).isEqualTo("时限·第2行");
        Outcome.Owe owe = (Outcome.Owe) rule.then().get(0);
        assertThat(owe.limit()).isEqualTo(new TimeLimit(15, ClockUnit.DAY));
        assertThat(owe.extension()).isEqualTo(new Outcome.Extension(new TimeLimit(30, ClockUnit.DAY), EventKind.EXTENSION_APPROVED));
        assertThat(owe.office()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "首办,依据 => 主管单为,《办法》第一条 => 2:1: 没有名为「主管单为」的责任者，是否想写「主管单位」？",
        "首办,依据 => 主管单位,办法第一条 => 2:2: 依据应写作",
        "首办 => 主管单位 => 1:1: 缺少「依据」这一列",
        "依据,条件:紧急 => 《办法》一,是 => 1:1: 缺少结论列",
        "首办,依据,条件:事项.人手 => 主管单位,《办法》一,5 => 1:3: 「事项」没有字段「人手」，是否想写「人数」？",
        "首办,依据,条件:事项.人数 => 主管单位,《办法》一,很多 => 2:3: 「人数」应为整数，实为「很多」",
        "首办,依据,条件:事项.形式 => 主管单位,《办法》一,>来信 => 2:3: 「形式」是文本，不能比大小",
        "首办,依据,条件:事项.形式 => 主管单位,《办法》一,来信|来访 => 2:3: 没有名为「来访」的信访形式",
        "首办,依据,条件:首办单位.名称 => 主管单位,《办法》一,甲 => 2:3: 「首办单位」在阶段「责任」之后才有",
        "首办,依据,应当,由 => 主管单位,《办法》一,反馈信息,首办单位 => 2:3: 一条规则的结论要属于同一阶段",
        "首办,依据,应当,由 => ,《办法》一,,首办单位 => 2:4: 「应当」是空的，这里也要留空",
        "应当,限,依据 => 反馈信息,10分种,《办法》一 => 2:2: 没有名为「分种」的时限单位，是否想写「分钟」？",
        "首办,依剧 => 主管单位,《办法》一 => 1:2: 不认识的列「依剧」，是否想写「依据」？",
        "首办,依据 => =1+1,《办法》一 => 2:1: 不允许公式",
        "首办,依据 => 主管单位,同上 => 2:2: 第一行不能写「同上」",
        "首办,依据 => 主管单位,《办法》一,多余 => 2:3: 这一列没有表头",
    })
    void errorsNameTheCell(String heading, String row, String message) {
        assertThat(new RulesFolder(root).file("tables/分派.csv", heading + "\n" + row + "\n").problems())
                .anySatisfy(p -> assertThat(p).startsWith("x/tables/分派.csv:" + message));
    }

    @Test
    void workbooksHoldSeveralTables() throws IOException {
        List<Rule> rules = new RulesFolder(root).file("tables/分派.xlsx", workbook(book -> {
            fill(book, "分派", new Object[][] {{"名称", "条件:事项.人数", "首办", "依据"}, {"甲", 5, "主管单位", "《办法》一"}});
            fill(book, "文书", new Object[][] {{"名称"}, {"派工单"}});
        })).rules();
        assertThat(rules).singleElement().satisfies(r ->
                assertThat(r.source().position()).isEqualTo("x/tables/分派.xlsx!分派:2:1"));
    }

    @Test
    void errorsOfAWorkbookNameSheetAndCell() throws IOException {
        assertThat(new RulesFolder(root).file("tables/分派.xlsx", workbook(book -> {
            fill(book, "分派", new Object[][] {{"名称", "首办", "依据"}, {"甲", "主管单为", "《办法》一"}});
            fill(book, "合并", new Object[][] {{"首办", "依据"}, {"主管单位", "《办法》一"}})
                    .addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            fill(book, "公式", new Object[][] {{"首办", "依据"}, {"主管单位", ""}}).getRow(1).getCell(1)
                    .setCellFormula("HYPERLINK(\"http://127.0.0.1/\")");
            fill(book, "隐藏", new Object[][] {{"首办", "依据"}});
            book.setSheetHidden(3, true);
        })).problems()).contains(
                "x/tables/分派.xlsx!分派:2:2: 单元格 B2：没有名为「主管单为」的责任者，是否想写「主管单位」？",
                "x/tables/分派.xlsx!合并:2:1: 单元格 A2：不允许合并单元格，请取消合并，逐格填写",
                "x/tables/分派.xlsx!公式:2:2: 单元格 B2：不允许公式，请选择性粘贴为值",
                "x/tables/分派.xlsx!隐藏: 不允许隐藏的工作表，请取消隐藏或删除");
    }

    interface Fill {
        void into(XSSFWorkbook book);
    }

    static byte[] workbook(Fill fill) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.into(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    static XSSFSheet fill(XSSFWorkbook book, String name, Object[][] rows) {
        XSSFSheet sheet = book.createSheet(name);
        for (Object[] values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Integer number) {
                    row.createCell(i).setCellValue(number);
                } else {
                    row.createCell(i).setCellValue((String) values[i]);
                }
            }
        }
        return sheet;
    }
}
