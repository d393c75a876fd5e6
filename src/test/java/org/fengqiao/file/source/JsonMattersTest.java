package org.fengqiao.file.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.file.table.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonMattersTest {

    private static final String ONE = "{\"编号\": \"%s\", \"标题\": \"括号 ]} 与引号 \\\" 与反斜杠 \\\\\", \"地点\": {\"区划\": \"福田区\"}}";

    @TempDir
    private Path folder;

    static Stream<Arguments> arrays() {
        String a = String.format(ONE, "a");
        String b = String.format(ONE, "b");
        return Stream.of(
                Arguments.of("two", "[" + a + "," + b + "]", List.of("a", "b")),
                Arguments.of("with blanks and line ends", " \n[ " + a + " ,\r\n\t" + b + " ] \n", List.of("a", "b")),
                Arguments.of("with a byte order mark", "\uFEFF[" + a + "]", List.of("a")),
                Arguments.of("empty", "[]", List.of()),
                Arguments.of("a single object", a, List.of("a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrays")
    void readsArrays(String name, String text, List<String> ids) throws IOException {
        assertThat(entries("事项.json", text)).extracting(entry -> entry.matter().id()).isEqualTo(ids);
    }

    @Test
    void readsLines() throws IOException {
        List<Entry> entries = entries("事项.ndjson", "\uFEFF" + String.format(ONE, "a") + "\r\n\n  \n"
                + String.format(ONE, "b"));
        assertThat(entries).extracting(entry -> entry.matter().id()).containsExactly("a", "b");
        assertThat(entries).extracting(entry -> entry.origin().line()).containsExactly(1L, 4L);
    }

    static Stream<Arguments> broken() {
        String good = String.format(ONE, "a");
        return Stream.of(
                Arguments.of("not JSON", "{编号: 1}", "第 1 行第"),
                Arguments.of("cut short", good.substring(0, 20), "没有写完"),
                Arguments.of("unknown property", "{\"编好\": \"1\"}", "没有名为「编好」的字段"),
                Arguments.of("no object", "3", "应是对象"),
                Arguments.of("two objects", good + good, "还有多余内容"),
                Arguments.of("twice the same", "{\"编号\": \"1\", \"编号\": \"2\"}", "写了两次"),
                Arguments.of("deep", "[".repeat(5_000), "嵌套层数过多"),
                Arguments.of("large", "{\"编号\": \"" + "x".repeat(2_100_000) + "\"}", "超过 2 MB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refusesALineAndGoesOn(String name, String line, String said) throws IOException {
        List<Entry> entries = entries("事项.ndjson", line + "\n" + String.format(ONE, "b") + "\n");
        assertThat(entries.get(0).matter()).isNull();
        assertThat(entries.get(0).problem().detail()).contains(said);
        assertThat(entries.get(1).matter().id()).isEqualTo("b");
    }

    @Test
    void refusesAnElementAndGoesOn() throws IOException {
        List<Entry> entries = entries("事项.json", "[{\"编号\": x}, " + String.format(ONE, "b") + ", 7]");
        assertThat(entries).extracting(entry -> entry.matter() == null).containsExactly(true, false, true);
        assertThat(entries.get(2).problem().detail()).contains("第 3 行").contains("应是对象");
    }

    static Stream<Arguments> refused() {
        String one = String.format(ONE, "a");
        return Stream.of(
                Arguments.of("empty", "", "没有内容"),
                Arguments.of("no array", "\"a\"", "不是 JSON 数组"),
                Arguments.of("truncated between elements", "[" + one + ",", "没有传完整：第 2 件"),
                Arguments.of("truncated inside an element", "[" + one + "," + one.substring(0, 30), "没有传完整：第 2 件"),
                Arguments.of("truncated before the end", "[" + one, "没有传完整：第 1 件"),
                Arguments.of("something after the array", "[" + one + "] x", "数组结束以后还有多余内容"),
                Arguments.of("lines called json", one + "\n" + one, "一个对象之后还有多余内容"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesFilesThatAreNotWhole(String name, String text, String said) {
        assertThatThrownBy(() -> entries("事项.json", text)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(said);
    }

    @Test
    void wantsUtf8() throws IOException {
        Path file = Files.write(folder.resolve("事项.ndjson"), ("{}\n" + String.format(ONE, "a")).getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> MatterFiles.entries(file)).hasMessageContaining("从第 2 行起读不出来").hasMessageContaining("UTF-8");
    }

    @Test
    void readsWhatItRefusedAsItWas() throws IOException {
        JsonRefusal refusal = new JsonRefusal();
        for (String line : List.of("{编号: 1}", "{\"编好\": \"1\"}", "7", "{\"编号\": \"1\", \"编号\": \"2\"}")) {
            Entry first = entries("一.ndjson", line).get(0);
            String once = new String(refusal.line((JsonOrigin) first.origin(), first.marks()), StandardCharsets.UTF_8);
            Entry second = entries("二.ndjson", once).get(0);
            assertThat(second.marks()).extracting(m -> m.fault().code())
                    .isEqualTo(first.marks().stream().map(m -> m.fault().code()).toList());
            assertThat(new String(refusal.line((JsonOrigin) second.origin(), second.marks()), StandardCharsets.UTF_8))
                    .isEqualTo(once);
        }
    }

    private List<Entry> entries(String name, String text) throws IOException {
        return MatterFiles.entries(Files.writeString(folder.resolve(name), text));
    }
}
