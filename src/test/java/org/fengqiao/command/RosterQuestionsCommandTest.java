package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fengqiao.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of the roster of a file, what is changed in it, and what is given out of it. */
class RosterQuestionsCommandTest {

    private static final String DUTY = "每日接访/2026-03-16/全天";
    private static final String MONDAY = "2026-03-16";
    private static final int POST = 11;

    @TempDir
    private static Path folder;
    private static Path plan;
    private static String holder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void solve() throws IOException {
        plan = folder.resolve("plan.json");
        RosterQuestionsCommandTest office = new RosterQuestionsCommandTest();
        assertThat(office.run("--steps", "2000", "--out", plan.toString(), "--table",
                folder.resolve("plan.xlsx").toString())).as(office.err.toString()).isZero();
        holder = post(plan);
    }

    @Test
    void whoElseIsListedWithThePriceOfEach() {
        assertThat(ask("--who-else", DUTY)).as(err.toString()).isZero();
        assertThat(out.toString().lines()).isNotEmpty().allMatch(l -> l.contains("\t" + MONDAY + "\t"))
                .allMatch(l -> l.contains("代价")).noneMatch(l -> l.contains("\t" + holder + "\t"));
    }

    @Test
    void whyAndWhyNotAreAnsweredWithTheBasis() {
        assertThat(ask("--why", DUTY)).isZero();
        assertThat(ask("--why-not", DUTY, "--on", "2026-03-17")).isZero();
        assertThat(ask("--why-not", DUTY, "--post", holder)).isZero();
        assertThat(out.toString()).contains("《信访工作条例》").contains("2026-03-17 不行。").contains("现在就由");

        assertThat(ask("--why-not", DUTY)).isEqualTo(Exit.FAULTS);
        assertThat(ask("--why", "x")).isEqualTo(Exit.FAULTS);
        assertThat(ask("--why", DUTY, "--who-else", DUTY)).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("--post（问人）或 --on（问日子）").contains("没有任务「x」").contains("只能写一个");
    }

    @Test
    void aMoveIsPricedAndOnlyWrittenWhereAFileIsNamed() throws IOException {
        assertThat(ask("--who-else", DUTY)).isZero();
        String other = out.toString().lines().findFirst().orElseThrow().split("\t")[1];
        Path moved = folder.resolve("moved.json");

        assertThat(ask("--move", DUTY, "--post", other, "--out", moved.toString())).as(err.toString()).isZero();

        assertThat(out.toString()).contains(" " + MONDAY + "：代价");
        assertThat(post(moved)).isEqualTo(other);
        assertThat(post(plan)).isEqualTo(holder);
        assertThat(ask("--move", DUTY, "--on", "2026-03-17")).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("不能改到那里");
    }

    @Test
    void theEditedTableComesBackOrIsRefusedByRowAndColumn() throws IOException {
        assertThat(ask("--who-else", DUTY)).isZero();
        String other = out.toString().lines().findFirst().orElseThrow().split("\t")[1];
        Path brought = folder.resolve("brought.json");

        assertThat(ask("--import", edited(other).toString(), "--out", brought.toString())).as(err.toString()).isZero();
        assertThat(post(brought)).isEqualTo(other);
        assertThat(err.toString()).contains("改动：" + DUTY).contains("导入 1 项改动。");

        Path none = folder.resolve("none.json");
        assertThat(ask("--import", edited("nobody").toString(), "--out", none.toString())).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("「岗位」").contains("没有岗位「nobody」");
        assertThat(none).doesNotExist();
    }

    @Test
    void theNoticeNamesNoCaseAndCarriesTheDayOfPublication() throws IOException {
        Path docx = folder.resolve("notice.docx");
        Path pdf = folder.resolve("notice.pdf");
        assertThat(run("--analyse", plan.toString(), "--notice", docx.toString(), "--published", "2026-02-20")).isZero();
        assertThat(run("--analyse", plan.toString(), "--notice", pdf.toString(), "--published", "2026-02-20", "--table",
                folder.resolve("table.pdf").toString())).isZero();

        String words;
        try (InputStream in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            words = text.getText();
        }
        assertThat(words).contains("2026年3月", "2026年2月20日公布").doesNotContain("WC-2026");
        assertThat(text(pdf)).contains("2026年2月20日公布").doesNotContain("WC-2026");
        assertThat(text(folder.resolve("table.pdf"))).contains("不得外传", "WC-2026");
    }

    private static String text(Path pdf) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return text.toString();
        }
    }

    private static Path edited(String post) throws IOException {
        Path changed = folder.resolve("edited.xlsx");
        try (InputStream in = Files.newInputStream(folder.resolve("plan.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream to = Files.newOutputStream(changed)) {
            Sheet sheet = book.getSheetAt(0);
            sheet.forEach(row -> {
                if (row.getCell(POST + 1).getStringCellValue().equals(DUTY)) {
                    row.createCell(POST).setCellValue(post);
                }
            });
            book.write(to);
        }
        return changed;
    }

    private static String post(Path file) throws IOException {
        return Json.mapper().readTree(Files.readString(file)).path("duties").valueStream()
                .filter(d -> d.path("duty").stringValue().equals(DUTY)).map(d -> d.path("post").stringValue()).findFirst().orElseThrow();
    }

    private int ask(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--start";
        all[1] = plan.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return run(all);
    }

    private int run(String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"roster", "planning/visits/wuchang", "--from", "2026-03"}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Commands.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
