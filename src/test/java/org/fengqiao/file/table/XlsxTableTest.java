package org.fengqiao.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxTableTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("text", (w, c) -> c.setCellValue("臭味\n扰民"), "臭味\n扰民"),
                cell("rich text", (w, c) -> c.setCellValue(rich()), "红字黑字"),
                cell("whole number", (w, c) -> c.setCellValue(12), "12"),
                cell("telephone number", (w, c) -> c.setCellValue(13_800_000_000d), "13800000000"),
                cell("fraction", (w, c) -> c.setCellValue(0.1), "0.1"),
                cell("large number", (w, c) -> c.setCellValue(1e21), "1000000000000000000000"),
                cell("zero", (w, c) -> c.setCellValue(-0.0), "0"),
                cell("yes", (w, c) -> c.setCellValue(true), "是"),
                cell("no", (w, c) -> c.setCellValue(false), "否"),
                cell("day", (w, c) -> dated(w, c, LocalDateTime.of(2026, 3, 2, 0, 0), "yyyy-mm-dd"), "2026-03-02"),
                cell("minute", (w, c) -> dated(w, c, LocalDateTime.of(2026, 3, 2, 9, 30), "yyyy/m/d h:mm"), "2026-03-02 09:30"),
                cell("second", (w, c) -> dated(w, c, LocalDateTime.of(2026, 3, 2, 9, 30, 7), "yyyy年m月d日"), "2026-03-02 09:30:07"),
                cell("Chinese date format", (w, c) -> dated(w, c, LocalDateTime.of(2026, 3, 2, 9, 30),
                        "[$-804]yyyy\"年\"m\"月\"d\"日\" aaaa"), "2026-03-02 09:30"),
                cell("built-in Chinese format", (w, c) -> builtIn(w, c, 31), "2026-03-02"),
                cell("built-in format", (w, c) -> builtIn(w, c, 14), "2026-03-02"),
                cell("time without day", (w, c) -> dated(w, c, null, "h:mm"), "09:30:00"),
                cell("number in red brackets", (w, c) -> dated(w, c, null, "0.00;[Red]-0.00"), "0.3958333333333333"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void readsValuesAsText(String name, BiConsumer<XSSFWorkbook, Cell> put, String text) throws IOException {
        Row row = Tables.xlsx(book(w -> put.accept(w, w.createSheet().createRow(0).createCell(0)))).get(0);
        assertThat(row.cell(0)).isEqualTo(new org.fengqiao.file.table.Cell(text, null));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
        assertThat(Tables.xlsx(book(w -> {
            w.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            dated(w, w.createSheet().createRow(0).createCell(0), null, "yyyy-mm-dd");
            w.getSheetAt(0).getRow(0).getCell(0).setCellValue(44_621);
        })).get(0).cell(0).text()).isEqualTo("2026-03-02");
    }

    @Test
    void keepsEmptyCellsAndAddresses() throws IOException {
        Row row = Tables.xlsx(book(w -> w.createSheet("表").createRow(4).createCell(27).setCellValue("x"))).get(0);
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cells()).hasSize(28);
        assertThat(row.place(27)).isEqualTo("AB5");
        assertThat(row.cell(99).isBlank()).isTrue();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("formula", (Consumer<XSSFSheet>) s -> s.getRow(1).createCell(1).setCellFormula("1+1"), 1, "是公式"),
                Arguments.of("formula with text", (Consumer<XSSFSheet>) s -> s.getRow(1).createCell(1).setCellFormula("\"a\"&\"b\""),
                        1, "是公式"),
                Arguments.of("error", (Consumer<XSSFSheet>) s ->
                        s.getRow(1).createCell(1).setCellErrorValue(FormulaError.NA.getCode()), 1, "是错误值 #N/A"),
                Arguments.of("no such day", (Consumer<XSSFSheet>) s ->
                        dated(s.getWorkbook(), s.getRow(1).createCell(1), null, "yyyy-mm-dd", -5), 1, "日期「-5.0」不存在"),
                Arguments.of("merged across", (Consumer<XSSFSheet>) s -> s.addMergedRegion(CellRangeAddress.valueOf("A2:B2")),
                        0, "在合并的单元格 A2:B2 里"),
                Arguments.of("merged downwards", (Consumer<XSSFSheet>) s -> s.addMergedRegion(CellRangeAddress.valueOf("B1:B3")),
                        1, "在合并的单元格 B1:B3 里"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void marksCellsThatMustNotBeUsed(String name, Consumer<XSSFSheet> put, int column, String said) throws IOException {
        Row row = Tables.xlsx(book(w -> {
            XSSFSheet sheet = w.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("编号");
            sheet.createRow(1).createCell(0).setCellValue("1");
            put.accept(sheet);
        })).get(1);
        assertThat(row.cell(column).fault()).contains(said);
        assertThat(row.cell(1 - column).fault()).isNull();
    }

    @Test
    void passesOverMergedCellsWithNothingInTheirRow() throws IOException {
        assertThat(Tables.xlsx(book(w -> {
            XSSFSheet sheet = w.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("编号");
            sheet.createRow(1).createCell(0);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C4"));
        }))).hasSize(1);
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("the only one", List.of("随便"), List.of("随便")),
                Arguments.of("事项 among others", List.of("说明", "事项"), List.of("事项")),
                Arguments.of("退回 of a result", List.of("决定", "汇总", "退回"), List.of("退回")),
                Arguments.of("several full sheets of what was refused", List.of("退回", "决定", "退回2"), List.of("退回", "退回2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void choosesSheetsByName(String name, List<String> there, List<String> read) throws IOException {
        assertThat(Tables.xlsx(book(w -> there.forEach(s -> w.createSheet(s).createRow(0).createCell(0).setCellValue("x")))))
                .extracting(Row::sheet).isEqualTo(read);
    }

    @Test
    void passesOverHiddenAndEmptySheets() throws IOException {
        assertThat(Tables.xlsx(book(w -> {
            w.createSheet("空");
            w.createSheet("表").createRow(0).createCell(0).setCellValue("x");
            w.createSheet("藏").createRow(0).createCell(0).setCellValue("y");
            w.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        }))).extracting(Row::sheet).containsExactly("表");
    }

    @Test
    void asksForANameWhereSeveralSheetsCouldBeMeant() {
        assertThatThrownBy(() -> Tables.xlsx(book(w -> List.of("一月", "二月")
                .forEach(s -> w.createSheet(s).createRow(0).createCell(0).setCellValue("x")))))
                .hasMessageContaining("一月、二月").hasMessageContaining("命名为「事项」");
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        List<String> hard = List.of("=1+1", "_x0041_", "_x0041_x0042_", "_x0041\u0001", "a\rb\r\nc\td", " 前后 ", "𠮷",
                "<&>\"'", "\u0000\u001F\uFFFF", "x".repeat(32_767), "_");
        Path file = folder.resolve("写.xlsx");
        try (WorkbookWriter writer = new WorkbookWriter(); OutputStream out = Files.newOutputStream(file)) {
            SheetWriter sheet = writer.sheet("事项", List.of(new SheetColumn("编号", 10)));
            hard.forEach(text -> sheet.row(List.of(text)));
            writer.write(out);
        }
        assertThat(Tables.xlsx(file).stream().skip(1).map(row -> row.cell(0).text()).toList())
                .isEqualTo(hard);
    }

    @Test
    void leavesNoTemporaryFilesBehind() throws IOException {
        Path file = book(w -> w.createSheet().createRow(0).createCell(0).setCellValue("x"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (TableSource source = TableSource.xlsx(file)) {
            assertThat(source.total()).isEqualTo(1);
            source.next();
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith("fengqiao-") && Files.isDirectory(p)
                    && Files.exists(p.resolve("texts")))).isEmpty();
        }
    }

    private static XSSFRichTextString rich() {
        return new XSSFRichTextString("红字黑字");
    }

    private static void builtIn(XSSFWorkbook workbook, Cell cell, int format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) format);
        cell.setCellValue(LocalDateTime.of(2026, 3, 2, 0, 0));
        cell.setCellStyle(style);
    }

    private static void dated(XSSFWorkbook workbook, Cell cell, LocalDateTime at, String format) {
        dated(workbook, cell, at, format, 9.5 / 24);
    }

    private static void dated(XSSFWorkbook workbook, Cell cell, LocalDateTime at, String format, double otherwise) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (at == null) {
            cell.setCellValue(otherwise);
        } else {
            cell.setCellValue(at);
        }
        cell.setCellStyle(style);
    }

    private static Arguments cell(String name, BiConsumer<XSSFWorkbook, Cell> put, String text) {
        return Arguments.of(name, put, text);
    }

    private Path book(Consumer<XSSFWorkbook> fill) throws IOException {
        Path file = folder.resolve("事项.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
