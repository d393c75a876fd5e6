package org.fengqiao.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.file.source.MatterSource;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.service.MatterReader;

/**
 * Makes a long file of matters, reads or decides it, and tells how much memory the program was given. To be run with
 * a small heap; the commands are in {@code docs/files.zh-CN.md}.
 */
final class LongFile {

    private static final List<String> HEADING = List.of("编号", "渠道", "形式", "正文", "收到时间", "地点", "信访人类别", "姓名", "目的",
            "事项类别");

    private LongFile() {
    }

    /** Arguments: {@code read} or {@code decide}, the file to make (.csv or .xlsx), number of rows, [file for the result]. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        write(file, Integer.parseInt(args[2]));
        long start = System.nanoTime();
        long matters = args[0].equals("read") ? read(file) : decide(file, Path.of(args[3]));
        System.out.printf("%d 件，%.1f 秒，文件 %d MB，内存上限 %d MB%n", matters, (System.nanoTime() - start) / 1e9,
                Files.size(file) >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long read(Path file) throws IOException {
        long matters = 0;
        try (MatterSource source = MatterSource.open(file, FileKind.of(file), new MatterReader())) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                if (entry.matter() == null) {
                    throw new IllegalStateException(entry.problem().detail());
                }
                matters++;
            }
        }
        return matters;
    }

    private static long decide(Path file, Path result) throws IOException {
        return new FileDecider().decide(file, FileTargets.files(result, null), ShippedRules.IN_FORCE, null,
                Instant.parse("2026-03-03T00:00:00Z"), progress -> { }).decided();
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (file.toString().endsWith(".csv")) {
                CsvWriter csv = new CsvWriter(out);
                csv.row(HEADING);
                for (int i = 0; i < rows; i++) {
                    csv.row(row(i));
                }
                csv.close();
                return;
            }
            workbook(out, rows);
        }
    }

    /** By hand, since writers with shared texts keep them all in memory, which is what readers must not do. */
    private static void workbook(OutputStream out, int rows) throws IOException {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", Stream.of("<Relationships><Relationship Id=\"r\" Type=\"" + type
                    + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            part(zip, "xl/workbook.xml", Stream.of("<workbook xmlns:r=\"" + type.substring(0, type.length() - 1)
                    + "\"><sheets><sheet name=\"事项\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"));
            part(zip, "xl/_rels/workbook.xml.rels", Stream.of("<Relationships>",
                    "<Relationship Id=\"s\" Type=\"" + type + "worksheet\" Target=\"sheet.xml\"/>",
                    "<Relationship Id=\"t\" Type=\"" + type + "sharedStrings\" Target=\"texts.xml\"/></Relationships>"));
            part(zip, "xl/texts.xml", around("<sst>", IntStream.range(-1, rows).boxed()
                    .flatMap(i -> cells(i).stream()).map(text -> "<si><t>" + text + "</t></si>"), "</sst>"));
            part(zip, "xl/sheet.xml", around("<worksheet><sheetData>", IntStream.rangeClosed(0, rows).mapToObj(i -> "<row>"
                    + IntStream.range(i * HEADING.size(), (i + 1) * HEADING.size())
                            .mapToObj(text -> "<c t=\"s\"><v>" + text + "</v></c>").collect(Collectors.joining())
                    + "</row>"), "</sheetData></worksheet>"));
        }
    }

    private static List<String> cells(int row) {
        return row < 0 ? HEADING : row(row);
    }

    private static Stream<String> around(String start, Stream<String> middle, String end) {
        return Stream.concat(Stream.of(start), Stream.concat(middle, Stream.of(end)));
    }

    private static void part(ZipOutputStream zip, String name, Stream<String> pieces) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (Iterator<String> each = pieces.iterator(); each.hasNext(); ) {
            zip.write(each.next().getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    private static List<String> row(int i) {
        return List.of("FT-" + i, "书记在线", "网上", "第 " + i + " 件：垃圾转运站夜里臭味很重，周边居民睡不好。".repeat(3), "2026年3月2日 9:30",
                "福田区梅林街道", "实名", "来信人甲", "申诉求决", "垃圾转运站臭味");
    }
}
