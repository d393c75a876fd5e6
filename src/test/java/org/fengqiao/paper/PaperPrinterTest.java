package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped templates, filled by poi-tl with the product's own version of POI, read back as Word would. */
class PaperPrinterTest {

    private static final Path SHIPPED = Path.of("rules", "papers");
    private static final Signing SIGNED = new Signing("丙某某", "丁某某", Instant.parse("2026-11-20T02:00:00Z"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyShippedTemplateSaysAllThatMustBeSaid(PaperKind kind) {
        NewPaper paper = Drafts.of(kind);

        String text = printed(SHIPPED, paper);

        assertThat(text).contains("某信" + kind.mark() + "〔2026〕12号", "某某区信访局", paper.to().name() + "：", paper.basis(),
                "签发：丙某某", "批准：丁某某", "2026年11月20日", "事项编号：事项-1").doesNotContain("{{", "}}");
        paper.content().values().values().stream().filter(String.class::isInstance)
                .forEach(value -> assertThat(text).contains((String) value));
    }

    @Test
    void aSupervisionOrderListsEachBreachWithEvidenceAndArticle() {
        assertThat(printed(SHIPPED, Drafts.of(PaperKind.SUPERVISION_ORDER)).lines()).containsSubsequence(
                "1．收到转送后第16日仍未告知是否受理", "证据：系统签收记录2026年11月1日9时", "违反：《信访工作条例》第二十三条第二款",
                "2．以电话录音代替约见", "证据：通话记录2026年11月5日", "违反：本区首办负责规定第六条");
    }

    @Test
    void whatThereIsNotLeavesNoTrace() {
        assertThat(printed(SHIPPED, Drafts.of(PaperKind.FORWARDING))).contains("信访人：甲某某，电话13800138000");
        assertThat(printed(SHIPPED, Drafts.of(PaperKind.ASSIGNMENT))).doesNotContain("信访人：");
        assertThat(printed(SHIPPED, Drafts.of(PaperKind.DISPATCH_ORDER))).contains("协办：某某区城管局、某某区水务局");
    }

    @Test
    void isLaidOutLikeAnOfficialPaper() throws IOException {
        try (XWPFDocument paper = document(SHIPPED, Drafts.of(PaperKind.ACCEPTANCE_NOTICE))) {
            XWPFParagraph title = paragraph(paper, "信访事项受理告知书");
            XWPFParagraph body = paragraph(paper, "一、处理途径");
            assertThat(font(title)).isEqualTo("方正小标宋简体");
            assertThat(title.getRuns().get(0).getFontSizeAsDouble()).as("二号").isEqualTo(22);
            assertThat(font(body)).isEqualTo("仿宋_GB2312");
            assertThat(body.getRuns()).allMatch(run -> run.getFontSizeAsDouble() == 16, "三号");
            assertThat(paper.getDocument().getBody().getSectPr().getPgMar().getTop()).as("37 mm")
                    .isEqualTo(BigInteger.valueOf(2098));
        }
    }

    @Test
    void textStaysText() {
        NewPaper paper = Drafts.to(Drafts.WATER, new Assignment("<w:br/> & {{依据}} \"引号\"", List.of("第一行\n第二行"),
                null, "${7*7} #{T(java.lang.Runtime)}", Drafts.DUE));

        assertThat(printed(SHIPPED, paper)).contains("<w:br/> & {{依据}} \"引号\"", "${7*7} #{T(java.lang.Runtime)}",
                "第一行\n第二行");
    }

    @Test
    void aPlaceMayHaveItsOwnTemplates() throws IOException {
        Files.createDirectories(folder.resolve("futian"));
        Files.copy(SHIPPED.resolve("督办单.docx"), folder.resolve("督办单.docx"));
        write(folder.resolve("futian/督办单.docx"), "{{发文机关}}{{文号}}{{主送}}{{依据}}{{签发人}}{{批准人}}{{成文日期}}{{内容}}"
                + "{{?情形}}{{事实}}{{/情形}}{{要求}}{{反馈期限}} 福田专用");
        NewPaper common = Drafts.of(PaperKind.SUPERVISION_ORDER);
        NewPaper own = new NewPaper(common.matter(), "futian", common.sender(), common.to(), common.basis(),
                common.content(), common.draftedBy());

        assertThat(printed(folder, own)).contains("福田专用", "以电话录音代替约见");
        assertThat(printed(folder, common)).doesNotContain("福田专用");
    }

    @Test
    void refusesATemplateThatLeavesOutWhatTheLawWants() throws IOException {
        write(folder.resolve("督办单.docx"), "{{发文机关}} {{文号}} {{内容}}");
        assertRefused("必须写明这些内容", "{{要求}}", "{{批准人}}");
    }

    @Test
    void refusesAPlaceholderThatMeansNothingAndOneThatWouldBringInFiles() throws IOException {
        String whole = PaperKind.SUPERVISION_ORDER.required().stream().map(n -> n.equals("情形")
                ? "{{?情形}}{{事实}}{{/情形}}" : "{{" + n + "}}").collect(Collectors.joining());
        write(folder.resolve("督办单.docx"), whole + "{{办里期限}}");
        assertRefused("占位符 办里期限 没有对应的内容", "反馈期限");
        write(folder.resolve("督办单.docx"), whole + "{{@要求}}");
        assertRefused("占位符 @要求 没有对应的内容");
    }

    @Test
    void refusesAMissingOrBrokenTemplate() throws IOException {
        assertRefused("没有督办单的模板");
        Files.writeString(folder.resolve("督办单.docx"), "not a document");
        assertRefused("不是可用的 Word 文档");
        write(folder.resolve("督办单.docx"), "{{?情形}}{{事实}}");
        assertRefused("督办单.docx");
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(() -> printed(folder, Drafts.of(PaperKind.SUPERVISION_ORDER)))
                .isInstanceOfSatisfying(PaperException.class,
                        e -> assertThat(e.kind()).isEqualTo(PaperException.Kind.TEMPLATE))
                .hasMessageContainingAll(parts);
    }

    private static String printed(Path templates, NewPaper paper) {
        try (XWPFDocument document = document(templates, paper)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFDocument document(Path templates, NewPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new PaperPrinter(new PaperTemplates(templates)).print(paper,
                new PaperNumber("某信" + paper.content().paper().mark(), 2026, 12), SIGNED,
                LocalDate.of(2026, 11, 20))));
    }

    private static XWPFParagraph paragraph(XWPFDocument paper, String begin) {
        return paper.getParagraphs().stream().filter(p -> p.getText().startsWith(begin)).findFirst().orElseThrow();
    }

    private static String font(XWPFParagraph paragraph) {
        return paragraph.getRuns().get(0).getFontFamily(XWPFRun.FontCharRange.eastAsia);
    }

    private static void write(Path file, String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream target = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(text);
            document.write(target);
        }
    }
}
