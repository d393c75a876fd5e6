package org.fengqiao.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("plain", "甲,乙\n1,2\n", List.of(List.of("甲", "乙"), List.of("1", "2"))),
                Arguments.of("Windows line ends", "甲,乙\r\n1,2\r\n", List.of(List.of("甲", "乙"), List.of("1", "2"))),
                Arguments.of("old Macintosh line ends", "甲,乙\r1,2", List.of(List.of("甲", "乙"), List.of("1", "2"))),
                Arguments.of("no line end at the end", "甲\n1", List.of(List.of("甲"), List.of("1"))),
                Arguments.of("quotes, delimiters and line breaks in quotes", "\"甲\"\"乙\",\"a,b\nc\"\n",
                        List.of(List.of("甲\"乙", "a,b\nc"))),
                Arguments.of("a quote inside plain text", "5\"管,x\n", List.of(List.of("5\"管", "x"))),
                Arguments.of("empty cells", ",a,\n", List.of(List.of("", "a", ""))),
                Arguments.of("tabs", "甲\t乙\n1\t2,3\n", List.of(List.of("甲", "乙"), List.of("1", "2,3"))),
                Arguments.of("semicolons", "甲;乙\n1;2\n", List.of(List.of("甲", "乙"), List.of("1", "2"))),
                Arguments.of("blank rows are passed over", "甲\n\n,,\n 　\n1\n", List.of(List.of("甲"), List.of("1"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void readsRows(String name, String text, List<List<String>> rows) throws IOException {
        assertThat(Tables.csv(file(text.getBytes(StandardCharsets.UTF_8)))).extracting(Tables::texts).isEqualTo(rows);
    }

    @Test
    void countsBlankRowsAsASpreadsheetDoes() throws IOException {
        assertThat(Tables.csv(file("甲\n\n\"a\nb\"\nc\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(Row::number).containsExactly(1L, 3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsEitherEncoding(String charset) throws IOException {
        String text = "编号,正文\n1,𠮷野家门前积水，㐱姓居民反映\n";
        assertThat(Tables.csv(file(text.getBytes(Charset.forName(charset)))))
                .extracting(Tables::texts).last().isEqualTo(List.of("1", "𠮷野家门前积水，㐱姓居民反映"));
    }

    @Test
    void stepsOverAByteOrderMark() throws IOException {
        assertThat(Tables.csv(file("\uFEFF编号\n1\n".getBytes(StandardCharsets.UTF_8)))).first()
                .extracting(Tables::texts).isEqualTo(List.of("编号"));
    }

    @Test
    void findsCharactersThatLieAcrossReadingSteps() throws IOException {
        String long3 = "编号\n" + "桥".repeat(100_000) + "\n";
        for (int shift = 0; shift < 3; shift++) {
            assertThat(Tables.csv(file(("x".repeat(shift) + long3).getBytes(StandardCharsets.UTF_8)))).hasSize(2);
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("UTF-16", "编号\n1\n".getBytes(StandardCharsets.UTF_16LE), "是 UTF-16 编码"),
                Arguments.of("UTF-16 with mark", "编号\n1\n".getBytes(StandardCharsets.UTF_16), "是 UTF-16 编码"),
                Arguments.of("neither encoding", bytes("编号\n1\n", new byte[] {(byte) 0xFF, (byte) 0xFF, 0x20}),
                        "文件从第 3 行起不是有效的 UTF-8"),
                Arguments.of("neither encoding from the start", bytes("id\n1\n", new byte[] {(byte) 0xFF, (byte) 0xFF, 0x20}),
                        "从第 3 行起读不出来"),
                Arguments.of("cut inside a character", bytes("编号\n1,a", new byte[] {(byte) 0xE6, (byte) 0xA1}),
                        "可能没有传完整"),
                Arguments.of("unclosed quote", "编号,正文\n1,\"没有写完\n2,x\n".getBytes(StandardCharsets.UTF_8),
                        "第 2 行第 2 列开始的引号到文件末尾都没有结束"),
                Arguments.of("unclosed quote in a long file",
                        ("编号,正文\n1,\"没有写完\n" + "2,另一件事项的正文\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8),
                        "第 2 行第 2 列超过 200000 字，可能是引号没有结束"),
                Arguments.of("too long a cell", ("编号\n" + "x".repeat(200_001)).getBytes(StandardCharsets.UTF_8),
                        "第 2 行第 1 列超过 200000 字"),
                Arguments.of("too many columns", ("编号\n" + ",".repeat(1_001)).getBytes(StandardCharsets.UTF_8),
                        "第 2 行超过 1000 列"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void saysWhatIsWrongWithAFile(String name, byte[] bytes, String said) {
        assertThatThrownBy(() -> Tables.csv(file(bytes))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(said);
    }

    @Test
    void marksTextBehindAClosingQuote() throws IOException {
        Row row = Tables.csv(file("\"甲\"乙,丙\n".getBytes(StandardCharsets.UTF_8))).get(0);
        assertThat(row.cell(0).text()).isEqualTo("甲乙");
        assertThat(row.cell(0).fault()).contains("引号结束以后还有文字");
        assertThat(row.cell(1).fault()).isNull();
    }

    @Property(tries = 200)
    void readsBackWhatItWrites(@ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 6) List<String>> table)
            throws IOException {
        // The first cell keeps rows from being blank, and every row is as wide as the writer was told.
        List<List<String>> rows = table.stream().map(row -> Stream.concat(Stream.of("x"), row.stream())
                .map(CsvTableTest::encodable).toList()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row(List.of("编号", "正文"));
            for (List<String> row : rows) {
                csv.row(row);
            }
        }
        Path file = Files.createTempFile("fengqiao-test", ".csv");
        try {
            Files.write(file, out.toByteArray());
            assertThat(Tables.csv(file).stream().skip(1).map(Tables::texts).toList()).isEqualTo(rows);
        } finally {
            Files.delete(file);
        }
    }

    /** Half characters cannot be written in any encoding. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, byte[] more) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + more.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("事项.csv"), bytes);
    }
}
