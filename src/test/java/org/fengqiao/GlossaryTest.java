package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Modifier;
import org.fengqiao.policy.vocabulary.SwitchName;
import org.fengqiao.policy.vocabulary.Verbs;
import org.fengqiao.term.Labelled;
import org.junit.jupiter.api.Test;

/** Every word that a rule, a scenario or the interface may use stands in the glossary with its other name. */
class GlossaryTest {

    @Test
    void pairsEveryTermWithItsOtherName() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        assertThat(rows().stream().filter(row -> !glossary.contains(row))).isEmpty();
    }

    /** One table row per term, as the glossary writes it. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        new Facts().all().forEach(type -> {
            rows.add(row(type.code(), type.label()));
            type.fields().forEach(field -> rows.add(row(type.code() + "." + field.code(), field.label())));
        });
        new Verbs().all().forEach(verb -> rows.add(row(verb.code(), verb.label())));
        for (Modifier modifier : Modifier.values()) {
            rows.add(row(modifier.code(), modifier.label()));
        }
        for (SwitchName name : SwitchName.values()) {
            rows.add(row(name.code(), name.label()));
        }
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.fengqiao")) {
            if (type.isEnum() && type.isAssignableTo(Labelled.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    Labelled term = (Labelled) constant;
                    rows.add(row(term.code(), term.label()));
                }
            }
        }
        return rows;
    }

    private static String row(String english, String chinese) {
        return "| " + english + " | " + chinese + " |";
    }
}
