package org.fengqiao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonIndexTest extends DatabaseTest {

    private static final List<PersonalValue> PEOPLE = List.of(
            new PersonalValue("petitioner", PersonalKind.NAME, "甲某某"),
            new PersonalValue("petitioner", PersonalKind.PHONE, "138 0013 8000"),
            new PersonalValue("petitioner", PersonalKind.ADDRESS, "福田区某街道某小区1栋"));

    private PersonParts parts;

    @BeforeEach
    void put() {
        parts = PersonParts.of(jdbc, storage, TestKeys.master(1));
        parts.index().put("m1", PEOPLE);
    }

    @Test
    void findsByAnySpellingAndOpensWhatWasGiven() {
        parts.index().put("m2", List.of(new PersonalValue("representative-1", PersonalKind.PHONE, "+8613800138000")));

        assertThat(parts.index().matters(PersonalKind.PHONE, "１３８-００１３-８０００", 10, PersonIndex.Eyes.ALL)).containsExactly("m1", "m2");
        assertThat(parts.index().matters(PersonalKind.NAME, "甲某某", 10, PersonIndex.Eyes.ALL)).containsExactly("m1");
        assertThat(parts.index().matters(PersonalKind.NAME, "乙某某", 10, PersonIndex.Eyes.ALL)).isEmpty();
        assertThat(parts.index().matters(PersonalKind.ADDRESS, "福田区某街道某小区1栋", 10, PersonIndex.Eyes.ALL)).isEmpty();
        assertThat(parts.index().open("m1")).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(parts.index().hashes("m1")).isEqualTo(parts.hashes().of(PEOPLE)).hasSize(2);
    }

    @Test
    void nothingReadableLiesInTheDatabase() {
        List<String> cells = jdbc.sql("select sealed from person_value").query((row, n) ->
                new String(row.getBytes(1), StandardCharsets.UTF_8)).list();
        cells.addAll(jdbc.sql("select hash from person_hash").query(String.class).list());

        assertThat(cells).hasSize(5).noneMatch(cell -> cell.contains("甲某某") || cell.contains("8000"));
        assertThatThrownBy(() -> PersonParts.of(jdbc, storage, TestKeys.master(2)).index().open("m1"))
                .isInstanceOf(KeyException.class);
    }

    @Test
    void hashesDifferBetweenDatabasesButNotBetweenInstances() {
        PersonHash here = parts.hashes().of(PersonalKind.NAME, "甲某某").orElseThrow();

        assertThat(PersonParts.of(jdbc, storage, TestKeys.master(1)).hashes().of(PersonalKind.NAME, "甲某某"))
                .contains(here);
        jdbc.sql("delete from person_search_key").update();
        assertThat(PersonParts.of(jdbc, storage, TestKeys.master(1)).hashes().of(PersonalKind.NAME, "甲某某"))
                .isPresent().get().isNotEqualTo(here);
    }

    @Test
    void instancesThatStartTogetherAgreeOnOneKey() {
        jdbc.sql("delete from person_search_key").update();

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> PersonParts.of(jdbc, storage, TestKeys.master(1))
                .hashes().of(PersonalKind.NAME, "甲某某").orElseThrow()).distinct()).hasSize(1);
    }

    @Test
    void erasingDestroysAllThatWasSealedUnderTheMatter() {
        byte[] sealed = parts.seals().seal("m1", "paper/1", new byte[] {1, 2, 3});
        assertThat(parts.seals().open("m1", "paper/1", sealed)).contains(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> parts.seals().open("m1", "paper/2", sealed)).isInstanceOf(KeyException.class);

        parts.index().erase("m1");

        assertThat(parts.seals().open("m1", "paper/1", sealed)).isEmpty();
        assertThat(parts.index().open("m1")).isEmpty();
        assertThat(parts.index().matters(PersonalKind.NAME, "甲某某", 10, PersonIndex.Eyes.ALL)).isEmpty();
        assertThat(rows("person_value") + rows("person_hash") + rows("person_key")).isZero();
    }

    @Test
    void theMasterKeyCanChangeWithoutLosingAnybody() {
        PersonParts rotated = PersonParts.of(jdbc, storage, TestKeys.master(2, 1));

        assertThat(rotated.keys().rewrap()).isEqualTo(1);

        PersonParts onlyNew = PersonParts.of(jdbc, storage, TestKeys.master(2));
        assertThat(onlyNew.index().open("m1")).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(onlyNew.index().matters(PersonalKind.PHONE, "13800138000", 10, PersonIndex.Eyes.ALL)).containsExactly("m1");
        assertThat(rotated.keys().rewrap()).isZero();
    }
}
