package org.fengqiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    /** Everything that is escaped, one to four bytes long, or stands at an edge of these. */
    private static final List<String> PIECES = List.of("a", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f", "\u0000",
            "\u001F", " ", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "信", "\u2028", "\uFFFD", "\uD83D\uDE00",
            "\uDBFF\uDFFF");

    @Property(tries = 300)
    void writesTextAsTheMapperDoes(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(random.nextBoolean() ? 20 : 12_000); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        assertThat(written(out -> out.text(text.toString())))
                .isEqualTo(Json.mapper().writeValueAsString(text.toString()));
    }

    @Property
    void writesInstantsAsTheFormatterDoes(@ForAll @LongRange(min = -2_300_000_000L, max = 253_402_271_999L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        String formatted = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX")
                .format(instant.atZone(ZoneId.of("Asia/Shanghai")));
        assertThat(Json.text(instant)).isEqualTo(formatted);
        assertThat(written(out -> out.instant(instant))).isEqualTo('"' + formatted + '"');
    }

    @Property
    void writesDates(@ForAll @LongRange(min = -1_000_000L, max = 4_000_000L) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(written(out -> out.date(date))).isEqualTo('"' + date.toString() + '"');
    }

    @Property
    void writesNumbers(@ForAll int number) {
        assertThat(written(out -> out.number(number))).isEqualTo(String.valueOf(number));
    }

    @Test
    void keepsPiecesInTheirOrderWhateverTheirLength() {
        String piece = "枫".repeat(5_000);
        assertThat(written(out -> {
            out.raw('[');
            out.raw(JsonOutput.bytes(piece));
            out.flag(true);
            out.text(null);
            out.raw(']');
        })).isEqualTo("[" + piece + "truenull]");
    }

    @Test
    void givesBackWhatItWroteUnlessPartOfItIsHandedOn() {
        List<byte[]> kept = new ArrayList<>();
        String once = written(out -> kept.add(out.kept(() -> out.text("枫桥"))));
        assertThat(kept.get(0)).asString(StandardCharsets.UTF_8).isEqualTo(once).isEqualTo("\"枫桥\"");
        written(out -> kept.add(out.kept(() -> out.text("枫".repeat(5_000)))));
        assertThat(kept.get(1)).isNull();
    }

    @Test
    void refusesHalfACharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> written(out -> out.text("\uD83D")));
        assertThatIllegalArgumentException().isThrownBy(() -> written(out -> out.text("\uDE00a")));
    }

    private static String written(Consumer<JsonOutput> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOutput out = new JsonOutput(bytes::write);
        write.accept(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
