package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.policy.Switches;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.FactType;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Modifier;
import org.fengqiao.policy.vocabulary.SwitchName;
import org.fengqiao.policy.vocabulary.Verb;
import org.fengqiao.policy.vocabulary.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows is accepted as it stands, and it leaves no word out. */
class DocumentationTest {

    private static final Path MANUAL = Path.of("docs/rule-files.zh-CN.md");

    @TempDir
    Path root;

    @Test
    void everyExampleIsAccepted() throws IOException {
        RulesFolder folder = new RulesFolder(root);
        int number = 0;
        for (String example : examples("drl")) {
            folder.file("例" + number++ + ".drl", example);
        }
        folder.file("sentences/例.dsl", examples("dsl").get(0)).file("sentences/例.dslr", examples("dslr").get(0))
                .file("tables/例.csv", examples("csv").get(0))
                .file("pack.yaml", examples("yaml").get(0).replace("名称: futian", "名称: x"));
        assertThat(folder.rules()).extracting(Rule::name).hasSize(5);
    }

    @Test
    void everyConclusionShownIsAccepted() throws IOException {
        RulesFolder folder = new RulesFolder(root).file("tables/职责.csv",
                "名称,证据\n反馈信息,反馈\n书面告知,告知\n交办,交办\n申请复查,申请复查\n首轮处置,首轮处置\n办结,办结\n");
        Matcher shown = Pattern.compile("`([^`\\s.][^`\\s]*\\(\"[^`…]+\\))`").matcher(conclusions());
        List<String> names = new ArrayList<>();
        while (shown.find()) {
            String name = "规则" + names.size();
            folder.file(name + ".drl", RulesFolder.rule("诉求()", shown.group(1) + ";").replace("\"甲\"", '"' + name + '"'));
            names.add(name);
        }
        assertThat(names).hasSizeGreaterThan(15);
        assertThat(folder.rules()).hasSize(names.size());
    }

    @Test
    void noWordIsLeftOut() throws IOException {
        List<String> words = new ArrayList<>();
        for (FactType type : new Facts().all()) {
            for (Field field : type.fields()) {
                words.add("| " + field.label() + " | `" + field.code() + "` |");
            }
        }
        new Verbs().all().stream().map((Verb v) -> v.label() + "（`" + v.code() + "`）").forEach(words::add);
        Arrays.stream(Modifier.values()).map(m -> m.label() + "（`" + m.code() + "`）").forEach(words::add);
        Arrays.stream(Role.values()).map(r -> r.label() + "（`" + r.code() + "`）").forEach(words::add);
        Arrays.stream(SwitchName.values()).map(s -> "| " + s.label() + " | `" + s.code() + "` |").forEach(words::add);
        assertThat(Files.readString(MANUAL)).contains(words);
    }

    @Test
    void everySwitchHasAName() {
        assertThat(Arrays.stream(Switches.class.getRecordComponents())
                .map(RecordComponent::getName).toList())
                .containsExactlyElementsOf(Arrays.stream(SwitchName.values()).map(SwitchName::code).toList());
    }

    private static String conclusions() throws IOException {
        String manual = Files.readString(MANUAL);
        return manual.substring(manual.indexOf("## 结论"), manual.indexOf("## 用句子写规则"));
    }

    private static List<String> examples(String language) throws IOException {
        Matcher fences = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(MANUAL));
        List<String> found = new ArrayList<>();
        while (fences.find()) {
            found.add(fences.group(1));
        }
        return found;
    }
}
