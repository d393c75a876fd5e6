package org.fengqiao.web.api.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;
import org.fengqiao.json.Json;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A plan page by page, edited by hand and by table; nothing here leaves the draft. */
@RunningService
class GridTableApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SEAT = "gt-g01/网格员";

    @LocalServerPort
    private int port;
    private Http office;
    private String plan;

    @BeforeEach
    void create() {
        office = new Http(port).as("scheduling", "fengqiao-demo");
        plan = "/v1/grid-plans/" + done(office.post("/v1/grid-plans", "{\"place\": \"gutang\"}"), 201).path("id").stringValue();
    }

    @Test
    void pagesFollowOneAnotherAndFiltersHoldTogether() {
        JsonNode all = done(office.get(plan + "/lines?limit=1000"), 200);
        List<String> seats = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = done(office.get(plan + "/lines?limit=10" + after), 200);
            assertThat(page.path("total").intValue()).isEqualTo(all.path("total").intValue());
            page.path("items").forEach(l -> seats.add(l.path("seat").stringValue()));
            after = page.path("next").isNull() ? "" : "&after=" + page.path("next").stringValue();
        } while (!after.isEmpty());
        assertThat(seats).hasSize(all.path("total").intValue()).doesNotHaveDuplicates();

        JsonNode gaps = done(office.get(plan + "/lines?role=后备网格员&gap=true"), 200);
        assertThat(gaps.path("items")).isNotEmpty()
                .allSatisfy(l -> assertThat(l.path("role").stringValue()).isEqualTo("后备网格员"))
                .allSatisfy(l -> assertThat(l.path("worker").isNull()).isTrue());
        assertThat(done(office.get(plan + "/gaps?role=后备网格员&limit=1"), 200).path("items").get(0).path("remedies"))
                .isNotEmpty();
        assertThat(done(office.get(plan + "/lines?worker=p01"), 200).path("items"))
                .allSatisfy(l -> assertThat(l.path("worker").stringValue()).isEqualTo("p01"));
        assertThat(done(office.get(plan + "/workers?q=p01"), 200).path("items").get(0).path("kept").intValue()).isPositive();
        assertThat(office.get(plan + "/lines?limit=0").statusCode()).isEqualTo(422);
        assertThat(office.get(plan + "/lines?after=没有").body()).contains("请写上一页的 next");
    }

    @Test
    void pinsUndoAndRedoAreVersionsThatCanBeCompared() {
        done(office.post(plan + "/moves", "{\"version\": 1, \"seat\": \"" + SEAT + "\", \"worker\": \"p02\"}"), 200);
        done(office.post(plan + "/pins", "{\"version\": 2, \"seat\": \"" + SEAT + "\"}"), 200);
        assertThat(done(office.get(plan + "/lines?pinned=true"), 200).path("total").intValue()).isOne();
        JsonNode change = done(office.get(plan + "/difference?from=1&to=3"), 200).path("items").get(0);
        assertThat(change.path("wasName").stringValue()).isEqualTo("韦一");
        assertThat(change.path("nowName").stringValue()).isEqualTo("蓝二");
        assertThat(change.path("reason").stringValue()).isNotBlank();
        done(office.post(plan + "/undo", "{\"version\": 3}"), 200);
        done(office.post(plan + "/redo", "{\"version\": 4}"), 200);
        assertThat(done(office.get(plan + "/lines?pinned=true"), 200).path("total").intValue()).isOne();
        assertThat(office.post(plan + "/redo", "{\"version\": 5}").statusCode()).isEqualTo(409);
    }

    @Test
    void theTableComesBackOnTheVersionItWasMadeFrom() throws Exception {
        byte[] table = client(HttpRequest.newBuilder().GET(), plan + "/table", HttpResponse.BodyHandlers.ofByteArray()).body();

        JsonNode back = done(put(1, table), 200);
        assertThat(back.path("version").intValue()).isEqualTo(2);
        assertThat(put(1, table).statusCode()).as("somebody was faster").isEqualTo(409);
        assertThat(put(2, "not a table".getBytes(StandardCharsets.UTF_8)).body()).contains("没有导入任何一行");
        assertThat(done(office.get(plan), 200).path("version").intValue()).isEqualTo(2);
    }

    @Test
    void refusedRowsAreNamedByRowAndColumnAndNothingIsDone() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            SheetWriter sheet = workbook.sheet("网格安排", Stream.of("席位", "姓名", "承担人", "固定")
                    .map(h -> new SheetColumn(h, 12)).toList());
            sheet.row(List.of(SEAT, "", "p02", ""));
            sheet.row(List.of("gt-g02/网格员", "无此人", "p02", ""));
            sheet.row(List.of("gt-g03/网格员", "", "p14", ""));
            sheet.row(List.of("gt-g04/网格员", "", "p05", "也许"));
            sheet.row(List.of("没有/网格员", "", "", ""));
            workbook.write(out);
        }
        HttpResponse<String> refused = put(1, out.toByteArray());

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = Json.mapper().readTree(refused.body());
        assertThat(problem.path("detail").stringValue()).contains("4 处", "没有导入任何一行");
        assertThat(problem.path("errors").valueStream().map(e -> e.path("at").stringValue() + "：" + e.path("detail").stringValue()))
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("第 3 行「姓名」（B3）：没有叫「无此人」的人"),
                        barred -> assertThat(barred).startsWith("第 4 行「承担人」（C4）：").contains("上岗证"),
                        pin -> assertThat(pin).startsWith("第 5 行「固定」（D5）：").contains("写“是”或留空"),
                        seat -> assertThat(seat).startsWith("第 6 行「席位」（A6）：").contains("没有席位「没有/网格员」"));
        assertThat(done(office.get(plan), 200).path("version").intValue()).isOne();
        assertThat(done(office.get(plan + "/lines?q=gt-g01&role=网格员"), 200).path("items").get(0).path("worker").stringValue())
                .isEqualTo("p01");
    }

    @Test
    void aSearchThatIsStoppedLeavesItsBestPlan() throws Exception {
        JsonNode job = done(office.post("/v1/grid-jobs", "{\"place\": \"meilin\", \"seconds\": 600}"), 202);
        String path = "/v1/grid-jobs/" + job.path("id").stringValue();
        while (job.path("state").stringValue().equals("waiting")) {
            job = done(office.get(path), 200);
        }
        done(client(HttpRequest.newBuilder().DELETE(), path, HttpResponse.BodyHandlers.ofString()), 200);
        while (!job.path("state").stringValue().matches("done|stopped")) {
            assertThat(job.path("state").stringValue()).isIn("waiting", "running");
            job = done(office.get(path), 200);
        }
        assertThat(job.path("outcome").path("holders")).isNotEmpty();
    }

    private HttpResponse<String> put(int version, byte[] table) throws Exception {
        return client(HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofByteArray(table)).header("Content-Type",
                XLSX), plan + "/table?version=" + version, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> client(HttpRequest.Builder request, String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.uri(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("scheduling:fengqiao-demo"
                        .getBytes(StandardCharsets.UTF_8))).build(), body);
    }

    private static JsonNode done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.mapper().readTree(answer.body());
    }
}
