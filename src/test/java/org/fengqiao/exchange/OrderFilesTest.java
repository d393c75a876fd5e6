package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private final OrderFiles files = new OrderFiles();
    private final OrderSheets sheets = new OrderSheets();

    @Test
    void ordersAndResultsComeBackAsTheyWent() throws IOException {
        List<WorkOrder> orders = List.of(Orders.FULL, Orders.SHORT, Orders.ACCUSING);
        assertThat(files.orders(write("o.csv", out -> sheets.ordersAsCsv(orders, out))).items()).isEqualTo(orders);
        assertThat(files.orders(write("o.xlsx", out -> sheets.ordersAsXlsx(orders, out))).items()).isEqualTo(orders);
        assertThat(files.results(write("r.csv", out -> sheets.resultsAsCsv(RESULTS, out))).items()).isEqualTo(RESULTS);
        assertThat(files.results(write("r.xlsx", out -> sheets.resultsAsXlsx(RESULTS, out))).items()).isEqualTo(RESULTS);
    }

    @Test
    void readsTablesOfOtherSystemsInTheirOwnOrderEncodingAndTimes() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "承办单位;派出时间;工单号;title\n某某区城管局;2026年11月20日 9:30;GD-2;路灯不亮\n", Charset.forName("GB18030"));

        Reading<WorkOrder> read = files.orders(file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.items()).containsExactly(Orders.SHORT);
    }

    @Test
    void readsTheTableOfTheExamples() throws IOException {
        Reading<WorkOrder> read = files.orders(Path.of("docs/examples/orders.csv"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.items()).extracting(WorkOrder::handler).containsExactly("福田区城管局", "福田区水务局");
    }

    @Test
    void readsWhomAnOrderAccusesPairByPair() throws IOException {
        String head = "工单号,标题,承办单位,派出时间,被检举控告单位,被检举控告人职务\n";

        Reading<WorkOrder> read = files.orders(text(head + "GD-1,检举,甲局,2026-11-20 9:30,乙局；丙局,；科长\n"
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

        Reading<WorkOrder> read = files.orders(file);

        assertThat(read.items()).extracting(WorkOrder::number).containsExactly("GD-4");
        assertThat(read.faults()).extracting(Fault::at).containsExactly("第 2 行第 2 列「标题」", "第 3 行第 4 列「派出时间」",
                "第 4 行第 5 列「办理期限」", "第 6 行第 1 列「工单号」");
        assertThat(read.faults()).extracting(Fault::detail).satisfiesExactly(
                d -> assertThat(d).contains("不能为空"), d -> assertThat(d).contains("昨天"),
                d -> assertThat(d).contains("早于派出时间"), d -> assertThat(d).contains("出现了两次"));
    }

    @Test
    void anAcknowledgementSaysYesOrNoWithAReason() throws IOException {
        Reading<OrderResult> read = files.results(text("工单号,结果,理由\nGD-1,也许,\nGD-2,不接收,\nGD-3,接收,\n"));

        assertThat(read.items()).containsExactly(OrderResult.accepted("GD-3", null));
        assertThat(read.faults()).extracting(Fault::detail).containsExactly("应为「接收」或「不接收」，实为「也许」。", "不接收的要写明理由。");
    }

    @Test
    void refusesAFileWhoseHeadingsDoNotFitAndSaysWhichWould() throws IOException {
        assertThatThrownBy(() -> files.orders(text("工单编号,标题,标题,派出时间\n1,2,3,4\n")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll("不认识的列名「工单编号」，是不是「工单号」", "列名「标题」出现了两次", "缺少列「承办单位」");
        assertThatThrownBy(() -> files.orders(text(""))).hasMessageContaining("第一行应是列名");
        assertThatThrownBy(() -> files.orders(folder.resolve("orders.json"))).isInstanceOf(IOException.class);
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
}
