package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactImportTest {

    private static final String COMMUNITY = "440304007012";
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Directory SHIPPED = DirectoryFolder.read(Path.of("rules/directory"));

    @Test
    void whoLooksAfterAGridIsKnownFromTheDayOfPublicationOn() {
        Directory published = ContactImport.publish(SHIPPED, "meilin", List.of(of("g1", 2, "乙"), of("g1", 1, "甲")), JANUARY);
        assertThat(published.revision()).isNotEqualTo(SHIPPED.revision());
        assertThat(people(published, JANUARY, "g1")).containsExactly("甲", "乙");
        assertThat(people(published, JANUARY.minusDays(1), "g1")).isEmpty();
        assertThat(published.on(JANUARY).gridContacts("g1", "450124202205")).as("another county's grid").isEmpty();
        assertThat(published.on(JANUARY).gridContacts("g1", "440304")).as("only the county is known").hasSize(2);
    }

    @Test
    void anotherPublicationEndsOnlyWhatItReplaces() {
        Directory first = ContactImport.publish(SHIPPED, "meilin", List.of(of("g1", 1, "甲"), of("g2", 1, "丙")), JANUARY);
        Directory other = ContactImport.publish(first, "gutang", List.of(of("g3", 1, "丁")), JANUARY);
        Directory second = ContactImport.publish(other, "meilin", List.of(of("g1", 1, "乙"), of("g2", 1, "丙")), JUNE);
        assertThat(people(second, JUNE.minusDays(1), "g1")).containsExactly("甲");
        assertThat(people(second, JUNE, "g1")).containsExactly("乙");
        assertThat(people(second, JUNE, "g3")).containsExactly("丁");
        assertThat(second.on(JUNE).gridContacts("g2", COMMUNITY).get(0).validity().from()).isEqualTo(JANUARY);
        assertThat(ContactImport.publish(second, "meilin", List.of(of("g1", 1, "乙"), of("g2", 1, "丙")), JUNE).revision())
                .as("the same again").isEqualTo(second.revision());
    }

    @Test
    void isReadBackUnderTheSameRevisionAndUnknownDivisionsAreRefused() {
        Directory published = ContactImport.publish(SHIPPED, "meilin", List.of(of("g1", 1, "甲")), JANUARY);
        byte[] kept = DirectoryFiles.of(published).get("contacts.csv");
        assertThat(ContactImport.read(SHIPPED, "contacts.csv", kept).revision()).isEqualTo(published.revision());
        assertThatThrownBy(() -> ContactImport.read(SHIPPED, "contacts.csv", new String(kept, StandardCharsets.UTF_8)
                .replace(COMMUNITY, "999999").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DirectoryException.class).hasMessageContaining("999999");
    }

    private static GridContact of(String grid, int order, String person) {
        return new GridContact(grid.equals("g3") ? "gutang" : "meilin", grid + "/网格员#" + order, grid, grid + "网格", COMMUNITY, "网格员", order, person,
                Validity.ALWAYS);
    }

    private static List<String> people(Directory directory, LocalDate day, String grid) {
        return directory.on(day).gridContacts(grid, COMMUNITY).stream().map(GridContact::person).toList();
    }
}
