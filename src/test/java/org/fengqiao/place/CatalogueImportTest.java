package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueImportTest {

    private static final String CSV = "编码,一级,二级,名称,别名,县区主管,生效\ni1,市容,卫生,垃圾臭味,,城管,\n"
            + "i2,市容,秩序,占道经营,摆摊|乱摆卖,城管,2026-03-01\n";
    private final Directory base = Directories.read(Directories.small());

    @Test
    void givesANewDirectoryAndLeavesTheOldOneAlone() {
        Directory changed = CatalogueImport.read(base, "事项.csv", CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(changed.revision()).isNotEqualTo(base.revision());
        assertThat(changed.on(LocalDate.of(2026, 3, 1)).findItem("摆摊")).isInstanceOf(Found.One.class);
        assertThat(changed.on(LocalDate.of(2026, 2, 28)).findItem("摆摊")).isInstanceOf(Found.None.class);
        assertThat(base.on(LocalDate.of(2026, 3, 1)).items()).hasSize(1);
    }

    @Test
    void theSameContentGivesTheSameRevisionWhateverFileItCameIn() throws IOException {
        String revision = CatalogueImport.read(base, "a.csv", CSV.getBytes(StandardCharsets.UTF_8)).revision();
        String english = CSV.replace("编码,一级,二级,名称,别名,县区主管,生效", "code,level-1,level-2,name,aliases,county,from");
        assertThat(CatalogueImport.read(base, "b.csv", CSV.getBytes(Charset.forName("GB18030"))).revision())
                .isEqualTo(revision);
        assertThat(CatalogueImport.read(base, "c.csv", english.getBytes(StandardCharsets.UTF_8)).revision())
                .isEqualTo(revision);
        assertThat(CatalogueImport.read(base, "d.XLSX", workbook(CSV)).revision()).isEqualTo(revision);
    }

    @Test
    void reportsEveryErrorByRowAndColumnOfTheGivenFile() throws IOException {
        String broken = CSV + "i2,市容,秩序,别的,,城官,2026-13-01\n,市容,秩序,又一个,,城管,\n";
        assertThatThrownBy(() -> CatalogueImport.read(base, "事项.csv", broken.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("事项.csv 第 4 行「县区主管」列：没有名为「城官」的系统")
                .hasMessageContaining("事项.csv 第 4 行「生效」列")
                .hasMessageContaining("事项.csv 第 5 行「编码」列：不能为空");
        byte[] bytes = workbook(broken.replace("2026-13-01", ""));
        assertThatThrownBy(() -> CatalogueImport.read(base, "事项.xlsx", bytes))
                .hasMessageContaining("事项.xlsx!事项 第 4 行「县区主管」列");
    }

    @Test
    void whatOthersReferToMustStay() {
        String without = "编码,一级,二级,名称,县区主管\ni9,市容,卫生,别的,城管\n";
        assertThatThrownBy(() -> CatalogueImport.read(base, "事项.csv", without.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("posts.csv").hasMessageContaining("「i1」");
    }

    @Test
    void refusesWhatIsNoCatalogue() throws IOException {
        for (byte[] bytes : new byte[][] {new byte[0], "PK".getBytes(StandardCharsets.US_ASCII), bomb(),
            zip("hello.txt", "x".getBytes(StandardCharsets.US_ASCII))}) {
            assertThatThrownBy(() -> CatalogueImport.read(base, "事项.xlsx", bytes))
                    .isInstanceOf(DirectoryException.class).hasMessageContaining("XLSX");
        }
        assertThatThrownBy(() -> CatalogueImport.read(base, "事项.csv", new byte[0])).hasMessageContaining("文件是空的");
        assertThatThrownBy(() -> CatalogueImport.read(base, "事项.csv",
                CSV.lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8))).hasMessageContaining("没有一行事项");
    }

    @Test
    void isWrittenInOneStepAndReadBackWithTheSameRevision(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("divisions"));
        for (var file : Directories.small().files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Directory changed = CatalogueImport.read(DirectoryFolder.read(folder), "事项.csv",
                CSV.getBytes(StandardCharsets.UTF_8));
        CatalogueFile.write(folder, changed);
        assertThat(DirectoryFolder.read(folder).revision()).isEqualTo(changed.revision());
        try (var files = Files.list(folder)) {
            assertThat(files.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".new"));
        }
    }

    @Test
    void generatedCataloguesAreDeterministicAndImportable() {
        String csv = CatalogueGenerator.csv(5_000, 7);
        assertThat(CatalogueGenerator.csv(5_000, 7)).isEqualTo(csv);
        assertThat(CatalogueGenerator.csv(5_000, 8)).isNotEqualTo(csv);
        String kept = Directories.SHIPPED.on(Directories.DAY).items().stream()
                .filter(i -> i.name().equals("垃圾转运站臭味")).findFirst().orElseThrow().code();
        String all = csv + kept + ",市容环卫,环境卫生,垃圾转运站臭味,城管,街道,\n";
        Directory directory = CatalogueImport.read(Directories.SHIPPED, "t.csv", all.getBytes(StandardCharsets.UTF_8));
        assertThat(directory.on(Directories.DAY).items()).hasSize(5_001).extracting(Item::name)
                .doesNotHaveDuplicates();
    }

    private static byte[] workbook(String csv) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("事项");
            CellStyle dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            int number = 0;
            for (String line : csv.lines().toList()) {
                Row row = sheet.createRow(number++);
                String[] cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    Cell cell = row.createCell(i);
                    if (cells[i].matches("\\d{4}-\\d\\d-\\d\\d")) {
                        cell.setCellValue(LocalDate.parse(cells[i]));
                        cell.setCellStyle(dates);
                    } else {
                        cell.setCellValue(cells[i]);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** 200 MB of zeros in a few hundred kilobytes. */
    private static byte[] bomb() throws IOException {
        return zip("xl/sharedStrings.xml", new byte[200 * 1024 * 1024]);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
