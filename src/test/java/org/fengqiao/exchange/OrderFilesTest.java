package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.matter.Accused;
import org.fengqiao.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read again, and what is wrong is named by row and column. */
class OrderFilesTest {

    private static final List<OrderResult> RESULTS = List.of(OrderResult.accepted("GD-1", "QX-9"),
            OrderResult.refused("GD-2", "不属本区职权"));

    @TempDir
    private Path folder;
    private final OrderSheets sheets = new OrderSheets();

    @Test
    void ordersAndResultsComeBackAsTheyWent() throws IOException {
        List<WorkOrder> orders = List.of(Orders.FULL, Orders.SHORT, Orders.ACCUSING);
        assertThat(orders(write("o.csv", out -> sheets.ordersAsCsv(orders, out))).items()).isEqualTo(orders);
        assertThat(orders(write("o.xlsx", out -> sheets.ordersAsXlsx(orders, out))).items()).isEqualTo(orders);
        assertThat(results(write("r.csv", out -> sheets.resultsAsCsv(RESULTS, out))).items()).isEqualTo(RESULTS);
        assertThat(results(write("r.xlsx", out -> sheets.resultsAsXlsx(RESULTS, out))).items()).isEqualTo(RESULTS);
    }

    @Test
    void whatACitizenWroteIsNoFormulaInATableAndComesBackAsItWent() throws IOException {
        String formula = "=HYPERLINK(\"http://example.org\",\"点我\")";
        List<WorkOrder> orders = List.of(new WorkOrder("-1+GD", formula, "'" + formula, "@item", null, "+1-2", "某某区城管局",
                Orders.SENT, null, "-3+4", List.of()));

        Path csv = write("o.csv", out -> sheets.ordersAsCsv(orders, out));
        Path xlsx = write("o.xlsx", out -> sheets.ordersAsXlsx(orders, out));

        assertThat(Files.readString(csv).lines().skip(1)).singleElement().asString()
                .startsWith("'-1+GD,\"'=HYPERLINK(").contains(",\"''=HYPERLINK(", ",'@item,", ",'+1-2,", ",'-3+4,");
        assertThat(orders(csv).items()).isEqualTo(orders);
        assertThat(orders(xlsx).items()).isEqualTo(orders);
        try (Workbook workbook = WorkbookFactory.create(xlsx.toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(1)).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA)
                    .contains(CellType.STRING);
        }
    }

    @Test
    void readsTheListOfTheOtherSideInItsOwnWords() throws IOException {
        Path file = text("状态,工单号,办理期限\n办理中,GD-1,2026年11月25日 18:00\n,GD-2,\n已退单,GD-3,\n飞了,GD-4,\n接收,GD-1,\n");

        Reading<ListedOrder> read = new OrderFiles().list(file, Content.of(file));

        assertThat(read.items()).containsExactly(new ListedOrder("GD-1", OrderState.OPEN, Instant.parse("2026-11-25T10:00:00Z")),
                new ListedOrder("GD-2", null, null), new ListedOrder("GD-3", OrderState.REFUSED, null));
        assertThat(read.faults()).extracting(Fault::at).containsExactly("第 5 行第 1 列「状态」", "第 6 行第 2 列「工单号」");
        assertThat(read.faults().get(0).detail()).contains("不认识的状态「飞了」", "在办", "已办结");
    }

    @Test
    void readsTablesOfOtherSystemsInTheirOwnOrderEncodingAndTimes() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "承办单位;派出时间;工单号;title\n某某区城管局;2026年11月20日 9:30;GD-2;路灯不亮\n", Charset.forName("GB18030"));

        Reading<WorkOrder> read = orders(file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.items()).containsExactly(Orders.SHORT);
    }

    @Test
    void readsWhomAnOrderAccusesPairByPair() throws IOException {
        String head = "工单号,标题,承办单位,派出时间,被检举控告单位,被检举控告人职务\n";

        Reading<WorkOrder> read = orders(text(head + "GD-1,检举,甲局,2026-11-20 9:30,乙局；丙局,；科长\n"
                + "GD-2,检举,甲局,2026-11-20 9:30,,局长\nGD-3,检举,甲局,2026-11-20 9:30,乙局；,科长；\n"));

        assertThat(read.items()).extracting(WorkOrder::accused).containsExactly(
                List.of(new Accused("乙局", null), new Accused("丙局", "科长")), List.of(new Accused(null, "局长")));
        assertThat(read.faults()).extracting(Fault::at, Fault::detail).containsExactly(
                tuple("第 4 行第 5 列「被检举控告单位」", "第 2 个的单位与职务都空着，至少填写一个。"));
    }

    @Test
    void namesEachFaultByRowAndColumnAndReadsTheRest() throws IOException {
        Path file = text("工单号,标题,承办单位,派出时间,办理期限\nGD-1,,甲局,2026-11-20 9:30,\nGD-2,路灯,乙局,昨天,\n"
                + "GD-3,井盖,丙局,2026-11-20 9:30,2026-11-19 9:30\nGD-4,围挡,丁局,2026-11-20 9:30,\nGD-4,围挡,丁局,2026-11-20 9:30,\n");

        Reading<WorkOrder> read = orders(file);

        assertThat(read.items()).extracting(WorkOrder::number).containsExactly("GD-4");
        assertThat(read.faults()).extracting(Fault::at).containsExactly("第 2 行第 2 列「标题」", "第 3 行第 4 列「派出时间」",
                "第 4 行第 5 列「办理期限」", "第 6 行第 1 列「工单号」");
        assertThat(read.faults()).extracting(Fault::detail).satisfiesExactly(
                d -> assertThat(d).contains("不能为空"), d -> assertThat(d).contains("昨天"),
                d -> assertThat(d).contains("早于派出时间"), d -> assertThat(d).contains("出现了两次"));
    }

    @Test
    void anAcknowledgementSaysYesOrNoWithAReason() throws IOException {
        Reading<OrderResult> read = results(text("工单号,结果,理由\nGD-1,也许,\nGD-2,不接收,\nGD-3,接收,\n"));

        assertThat(read.items()).containsExactly(OrderResult.accepted("GD-3", null));
        assertThat(read.faults()).extracting(Fault::detail).containsExactly("应为「接收」或「不接收」，实为「也许」。", "不接收的要写明理由。");
    }

    @Test
    void refusesAFileWhoseHeadingsDoNotFitAndSaysWhichWould() throws IOException {
        assertThatThrownBy(() -> orders(text("工单编号,标题,标题,派出时间\n1,2,3,4\n")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll("不认识的列名「工单编号」，是不是「工单号」", "列名「标题」出现了两次", "缺少列「承办单位」");
        assertThatThrownBy(() -> orders(text(""))).hasMessageContaining("第一行应是列名");
        assertThatThrownBy(() -> orders(folder.resolve("orders.json"))).isInstanceOf(IOException.class);
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("given.csv"), content);
    }

    private Path write(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    /** Writes a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Reading<WorkOrder> orders(Path file) throws IOException {
        return new OrderFiles().orders(file, Content.of(file));
    }

    private static Reading<OrderResult> results(Path file) throws IOException {
        return new OrderFiles().results(file, Content.of(file));
    }
}
