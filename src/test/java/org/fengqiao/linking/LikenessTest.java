package org.fengqiao.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.fengqiao.person.PersonHash;
import org.fengqiao.person.PersonalKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two matters are proposed to belong together, and as what. */
class LikenessTest {

    private static final Instant DAY = Instant.parse("2026-11-01T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // who      place  item   words      days  kind
        "PHONE,     same,  same,  same,      1,    REPEATED",
        "PHONE,     other, other, same,      400,  REPEATED",
        "PHONE,     other, same,  different, 400,  REPEATED",
        "PHONE,     other, other, different, 1,    ",
        "ID_NUMBER, other, same,  different, 1,    REPEATED",
        "NAME,      same,  same,  different, 1,    REPEATED",
        "NAME,      other, same,  different, 1,    ",
        ",          same,  same,  same,      1,    GROUP",
        ",          same,  same,  half,      1,    GROUP",
        ",          same,  other, half,      1,    ",
        ",          same,  other, same,      1,    GROUP",
        ",          same,  same,  same,      31,   SAME_CAUSE",
        ",          other, same,  half,      1,    SAME_CAUSE",
        ",          other, other, same,      400,  SAME_CAUSE",
        ",          same,  same,  different, 1,    ",
        ",          none,  none,  none,      0,    "})
    void tellsByPersonPlaceItemWordsAndTime(PersonalKind who, String place, String item, String words, int days,
                                            LinkKind expected) {
        Traits one = traits("1", who, "p", "i", "a b c d e f g h", 0);
        Traits other = traits("2", who, code(place, "p"), code(item, "i"), switch (words) {
            case "same" -> "a b c d e f g h";
            case "half" -> "a b c d e f x y";
            case "none" -> "";
            default -> "s t u v w x y z";
        }, days);

        assertThat(Likeness.of(one, other, LinkSettings.standard()).map(Likeness::kind).orElse(null))
                .isEqualTo(expected);
        assertThat(Likeness.of(other, one, LinkSettings.standard()))
                .isEqualTo(Likeness.of(one, other, LinkSettings.standard()));
    }

    private static String code(String which, String same) {
        return which.equals("none") ? null : which.equals("same") ? same : "another";
    }

    private static Traits traits(String id, PersonalKind who, String place, String item, String words, int days) {
        return new Traits(id, who == null ? Set.of() : Set.of(new PersonHash(who, "hash")), place, item,
                DAY.plus(Duration.ofDays(days)), Signature.of(words.isEmpty() ? Set.of()
                        : Set.copyOf(Arrays.asList(words.split(" "))), 7));
    }
}
