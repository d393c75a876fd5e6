package org.fengqiao.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.source.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatterTemplateTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("模板.xlsx");
        new MatterTemplate(List.of("书记在线", "区长信箱")).write(file);
    }

    @Test
    void offersEveryColumnAndEveryClosedTerm() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("事项");
            assertThat((Iterable<Cell>) sheet.getRow(0)).extracting(Cell::getStringCellValue)
                    .isEqualTo(Columns.all().stream().map(c -> c.heading()).toList());
            assertThat(sheet.getDataValidations()).hasSize((int) Columns.all().stream().filter(c -> !c.terms().isEmpty()).count() + 1);
            assertThat(sheet.getDataValidations()).extracting(XSSFDataValidation::getValidationConstraint)
                    .anySatisfy(list -> assertThat(list.getExplicitListValues()).contains("来信", "走访", "网上", "电话", "口头"));
            assertThat(workbook.getSheet("说明").getLastRowNum()).isEqualTo(Columns.all().size());
        }
    }

    @Test
    void holdsNoMatterUntilItIsFilledIn() throws IOException {
        assertThat(decided().decided()).isZero();
    }

    @Test
    void decidesItsOwnExample() throws IOException {
        try (XSSFWorkbook workbook = open(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheet("事项");
            var row = sheet.createRow(1);
            workbook.getSheet("示例").getRow(1).forEach(cell ->
                    row.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
            workbook.write(out);
        }
        FileSummary summary = decided();
        assertThat(summary.refused()).isZero();
        assertThat(summary.decided()).isEqualTo(1);
    }

    private FileSummary decided() throws IOException {
        return new FileDecider().decide(file, FileTargets.streamed(OutputStream.nullOutputStream(), null),
                ShippedRules.IN_FORCE, null, Instant.parse("2026-03-03T00:00:00Z"), progress -> { });
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
