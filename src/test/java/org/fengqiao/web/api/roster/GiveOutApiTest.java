package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Tables and notices, and the table that comes back. */
@RunningService
class GiveOutApiTest {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int NAME = 3;
    private static final int POST = 11;

    @LocalServerPort
    private int port;
    private Office office;
    private JsonNode draft;

    @BeforeEach
    void draft() {
        office = new Office(port);
        draft = office.draft("2026-12");
    }

    @Test
    void theTableHasTheUsualColumnsInProtocolOrder() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(download("/table", XLSX)))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(c -> c.getStringCellValue()))
                    .startsWith("日期", "星期", "时段", "姓名", "职务", "分管领域", "地点", "形式", "出席单位", "案件");
            assertThat(sheet.getLastRowNum()).isEqualTo(draft.path("duties").size());
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2026-12-01");
        }
    }

    @Test
    void whatWasChangedInTheTableComesBack() throws Exception {
        JsonNode other = Office.done(office.scheduling.get(Office.path(draft) + "/questions/who-else?duty="
                + Http.encoded(draft.path("duties").get(9).path("duty").stringValue())), 200).get(0);

        JsonNode imported = Office.done(upload(sheet -> sheet.getRow(10).createCell(POST).setCellValue(other.path("post").stringValue())), 200);

        assertThat(imported.path("version").intValue()).isEqualTo(2);
        assertThat(imported.path("duties").valueStream()
                .filter(d -> d.path("duty").equals(draft.path("duties").get(9).path("duty"))).findFirst().orElseThrow()
                .path("post")).isEqualTo(other.path("post"));
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsImported() throws Exception {
        JsonNode refused = Office.done(upload(sheet -> {
            sheet.getRow(1).createCell(NAME).setCellValue("查无此人");
            sheet.getRow(2).createCell(0).setCellValue("12月2日");
            sheet.getRow(3).createCell(0).setCellValue("2027-05-31");
        }), 422);

        assertThat(refused.path("errors").findValues("at").stream().map(JsonNode::stringValue))
                .containsExactly("第 2 行「姓名」", "第 3 行「日期」", "第 4 行「日期」");
        assertThat(Office.done(office.scheduling.get(Office.path(draft)), 200).path("version").intValue()).isEqualTo(1);
        assertThat(office.put(Office.path(draft) + "/table?version=1", XLSX, "no workbook".getBytes()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void noCaseNoBodyAndNoPetitionerGetsIntoWhatThePublicSees() throws Exception {
        assertThat(office.scheduling.get(Office.path(draft) + "/notice").statusCode()).as("a draft").isEqualTo(409);
        JsonNode published = office.published(draft);
        List<JsonNode> held = published.path("duties").valueStream()
                .filter(d -> !d.path("caseId").stringValue().isEmpty()).toList();
        assertThat(held).isNotEmpty();

        String document;
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(download("/notice", DOCX)));
                XWPFWordExtractor words = new XWPFWordExtractor(docx)) {
            document = words.getText() + docx.getProperties().getCoreProperties().getTitle();
        }
        String text = document + words(download("/notice", PDF));
        String json = office.scheduling.send(office.scheduling.request(Office.path(draft) + "/notice")
                .header("Accept", "application/json").GET()).body();

        assertThat(text).contains("五常市领导接访公告", "市信访局接待大厅").contains(
                published.path("duties").valueStream().filter(d -> d.path("caseId").stringValue().isEmpty()).findFirst()
                        .orElseThrow().path("name").stringValue());
        for (JsonNode line : held) {
            assertThat(text + json).doesNotContain(line.path("caseId").stringValue());
            line.path("bodies").forEach(b -> assertThat(text + json).doesNotContain(b.stringValue()));
        }
        assertThat(json).doesNotContain("duty", "case", "bodies");
    }

    @Test
    void theTableToBePrintedHasCasesAndSaysThatItIsInternal() throws Exception {
        assertThat(words(download("/table", PDF))).contains("内部使用，不得外传", "案件",
                draft.path("duties").get(0).path("name").stringValue());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private byte[] download(String what, String type) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(office.scheduling
                .request(Office.path(draft) + what).header("Accept", type).GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
        return answer.body();
    }

    private HttpResponse<String> upload(Consumer<Sheet> edit) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(download("/table", XLSX)))) {
            Sheet sheet = workbook.getSheetAt(0);
            edit.accept(sheet);
            workbook.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return office.put(Office.path(draft) + "/table?version=1", XLSX, out.toByteArray());
    }
}
