package org.fengqiao.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the known instants counts as receipt. */
class ArrivalTest {

    private static final Arrival ALL = new Arrival(at(1), at(2), at(3), at(4), at(5));

    @ParameterizedTest
    @CsvSource({
        "LETTER, false, 1",
        "ONLINE, false, 2",
        "VISIT,  false, 3",
        "PHONE,  false, 3",
        "ORAL,   false, 3",
        // a transfer counts from the inbox, whatever its form and whenever it was opened
        "LETTER, true,  4",
        "ONLINE, true,  4",
        "VISIT,  true,  4"})
    void countsByFormAndByTransfer(Form form, boolean transferred, int hour) {
        assertThat(ALL.counted(form, transferred)).contains(at(hour));
    }

    @ParameterizedTest
    @CsvSource({"LETTER, false", "ONLINE, false", "VISIT, false", "LETTER, true"})
    void countsNothingThatIsNotKnown(Form form, boolean transferred) {
        assertThat(new Arrival(null, null, null, null, at(5)).counted(form, transferred)).isEmpty();
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-03-02T0" + hour + ":00:00Z");
    }
}
