package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

    @TempDir
    Path root;

    private final PackReader reader = new PackReader(new FileCache());
    private RulesFolder folder;

    @BeforeEach
    void twoFiles() {
        folder = new RulesFolder(root).file("a.drl", named("甲", "提示(\"好\");"))
                .file("b.drl", named("乙", "首办(\"主管单位\");"));
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        List<Rule> before = read(Lexicon.EMPTY);
        folder.file("b.drl", named("乙", "首办(\"收到单位\");"));
        List<Rule> after = read(Lexicon.EMPTY);
        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
    }

    @Test
    void newWordsAreANewCheck() {
        folder.file("b.drl", named("乙", "应当(\"新职责\").由(\"首办单位\");"));
        assertThat(read(Lexicon.EMPTY)).hasSize(1);
        assertThat(read(Lexicon.EMPTY.with(List.of("新职责"), List.of(), List.of()))).hasSize(2);
    }

    private List<Rule> read(Lexicon lexicon) {
        return reader.read(root, "x", lexicon).content().rules();
    }

    private static String named(String name, String then) {
        return RulesFolder.rule("诉求()", then).replace("\"甲\"", '"' + name + '"');
    }
}
