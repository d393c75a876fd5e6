package org.fengqiao.planning.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work from 08:30 to 17:30, break from 12:00 to 13:30, 70 metres a minute, visits of ten minutes on one road. */
class TimetableTest {

    private static final RoundRule RULE = new RoundRule("试", java.time.LocalTime.of(8, 30),
            java.time.LocalTime.of(17, 30), Hours.parse("12:00-13:30").orElseThrow(), 70,
            List.of(new DayPart("全天", Hours.parse("08:30-17:30").orElseThrow())), 90, 1, List.of());
    private static final StopKind KIND = new StopKind("入户", 9, 10, false, 0, new Source("试", 0, ""));

    @ParameterizedTest(name = "{0} m: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            700  | 08:00-18:00                     | 08:40
            0    | 08:00-18:00                     | 08:30
            71   | 08:00-18:00                     | 08:32
            0    | 11:50-18:00                     | 11:50
            0    | 11:51-18:00                     | 13:30
            0    | 12:30-13:00                     | never
            14630| 08:00-18:00                     | 13:30
            14700| 08:00-18:00                     | 13:30
            14770| 08:00-18:00                     | 13:31
            1400 | 08:00-08:55, 10:00-11:00        | 10:00
            0    | 11:55-13:35, 16:00-17:00        | 16:00
            0    | 17:20-18:00                     | 17:20
            0    | 17:21-18:00                     | never
            """)
    void theFirstVisitBeginsAsEarlyAsWayHoursAndBreakAllow(int metres, String hours, String begin) {
        List<Visit> visits = new Timetable(RULE, new Spot(0, 0)).walk(List.of(stop(metres, hours)));

        assertThat(visits == null ? "never" : visits.get(0).from().toString()).isEqualTo(begin);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two in a row                 | 700 1400      | 08:40 09:00
            the second after the break   | 13300 14000   | 11:40 13:30
            the way back is not counted  | 29400         | 17:00
            """)
    void waysAreAddedUp(String what, String metres, String begins) {
        List<Visit> visits = new Timetable(RULE, new Spot(0, 0)).walk(Arrays.stream(metres.split(" "))
                .map(m -> stop(Integer.parseInt(m), "08:00-18:00")).toList());

        assertThat(visits.stream().map(v -> v.from().toString()).collect(Collectors.joining(" "))).isEqualTo(begins);
    }

    private static Stop stop(int east, String hours) {
        return new Stop("s" + east, "甲", KIND, new Spot(east, 0), false, false, "", Arrays.stream(hours.split(","))
                .map(h -> Hours.parse(h).orElseThrow()).toList(), 10, 0);
    }
}
