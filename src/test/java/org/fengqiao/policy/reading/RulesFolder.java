package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.DirectoryNames;
import org.fengqiao.policy.vocabulary.Lexicon;

/** A rules folder with one pack "x", filled by a test. */
final class RulesFolder {

    private static final String ACTIONS = """
            名称,证据,任一/全部,限责任者
            反馈信息,反馈,任一,否
            书面告知,告知|受理|不予受理,任一,是
            首轮处置,首轮处置|明确责任人,全部,否
            办结,办结,任一,否
            交办,交办,任一,否
            """;

    private final Path root;
    private Lexicon inherited = Lexicon.of(new DirectoryNames(Set.of("书记在线"), Set.of("主官在线", "12345热线"),
            Set.of("垃圾转运站异味"), Set.of("城乡建设", "环境保护", "市容"), Set.of("城管", "信访"), Set.of("区城管局")));

    RulesFolder(Path root) {
        this.root = root;
        file("pack.yaml", "名称: x\n标题: 试验包\n");
        file("tables/职责.csv", ACTIONS);
        file("tables/文书.csv", "名称\n受理告知书\n督办单\n");
        file("tables/级别.csv", "名称\n一般\n重点\n");
    }

    RulesFolder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    RulesFolder file(String path, byte[] bytes) {
        try {
            Path file = root.resolve("x").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RulesFolder inheriting(Lexicon lexicon) {
        inherited = lexicon;
        return this;
    }

    PackRead read() {
        return new PackReader(new FileCache()).read(root, "x", inherited);
    }

    /** The rules of a pack without a problem. */
    List<Rule> rules() {
        PackRead read = read();
        assertThat(read.problems()).isEmpty();
        return read.content().rules();
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    /** One rule of the pack with the given objects and conclusions. */
    static String rule(String when, String then) {
        return "rule \"甲\"\n    @依据(\"《信访工作条例》第二十三条\")\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }
}
