package org.fengqiao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.policy.Rules.always;
import static org.fengqiao.policy.Rules.floor;
import static org.fengqiao.policy.Rules.owe;
import static org.fengqiao.policy.Rules.rule;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.Json;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Floors.Correction;
import org.fengqiao.policy.outcome.Outcome.Floor;
import org.fengqiao.policy.outcome.Outcome.Owe;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorsTest {

    private static final WorkCalendar WEEKENDS_ONLY = CalendarBook.EMPTY.national();
    /** A Monday. */
    private static final Instant START = Json.instant("2026-03-02T10:00:00");

    @ParameterizedTest(name = "{0} + {1} against {2} + {3} stands as {4} + {5}")
    @CsvSource(nullValues = "-", value = {
            // duty       floor        stands
            "60日, 30日,   60日, 30日,   60日, 30日",
            "30日, 60日,   60日, 30日,   30日, 60日",   // later on top, never later in all
            "30日, 90日,   60日, 30日,   30日, 60日",
            "90日, -,      60日, 30日,   60日, 30日",
            "70日, -,      60日, 30日,   60日, 10日",   // not later than either in either way
            "70日, 10日,   60日, -,      60日, -",
            "90日, 30日,   60日, 30日,   60日, 30日",
            "20日, -,      15日, -,      15日, -",
            "-,    -,      15日, -,      15日, -",
            "-,    -,      60日, 30日,   60日, 30日",
            "24小时, -,    15日, -,      24小时, -",
            "3小时, -,     60分钟, -,    60分钟, -",
            "11工作日, -,  15日, -,      11工作日, -",
            "12工作日, -,  15日, -,      15日, -",
            "12工作日, 5工作日, 15日, -, 15日, -",
            "5工作日, 20工作日, 15日, 15日, 5工作日, 17工作日"})
    void keepsTheEarlierEndBothWays(String limit, String more, String floorLimit, String floorMore, String stands,
                                    String standsMore) {
        Owe duty = owe(limit, more);
        Optional<Correction> correction = correct(duty, START, floor(floorLimit, floorMore));
        assertThat(correction.map(Correction::stands).orElse(duty)).isEqualTo(owe(stands, standsMore));
    }

    @Test
    void namesBothRulesAndBothLimits() {
        assertThat(correct(owe("90日", null), START, floor("60日", "30日")).orElseThrow().text()).isEqualTo(
                "规则「地方」给「办结」定90日，晚于底线60日（可延30日）（《某办法》第一条，规则「底线0」），按60日（可延30日）计。");
    }

    @Test
    void takesTheEarliestOfSeveralFloors() {
        Correction correction = correct(owe("90日", null), START, floor("60日", null), floor("30日", null),
                floor("45日", null)).orElseThrow();
        assertThat(correction.stands()).isEqualTo(owe("30日", null));
        assertThat(correction.floors()).extracting(Rule::name).containsExactly("底线0", "底线1");
    }

    @Test
    void comparesOnlyTheSameActionAndStart() {
        Floor other = new Floor("书面告知", Rules.limit("1日"), EventKind.ACCEPTED, null);
        Floor later = new Floor("办结", Rules.limit("1日"), EventKind.RECEIVED, null);
        assertThat(correct(owe("90日", null), START, other, later)).isEmpty();
    }

    @Test
    void beforeTheClockRunsComparesOneClockOnly() {
        assertThat(correct(owe("90日", null), null, floor("60日", null)).orElseThrow().stands())
                .isEqualTo(owe("60日", null));
        assertThat(correct(owe("90工作日", null), null, floor("60日", null))).isEmpty();
    }

    @Test
    void letsADutyEndWhenTheOfficeCloses() {
        Owe duty = owe("15日", null);
        Owe office = new Owe(duty.action(), duty.by(), null, duty.limit(), duty.from(), null, true, false);
        Counting closing = new Counting(false, true, true, List.of());
        assertThat(Floors.among(List.of(rule("national", "底线", always(), floor("15日", null))))
                .correct(rule("local", "地方", always(), office), office, START, closing, WEEKENDS_ONLY)).isEmpty();
    }

    @Test
    void aLongerLimitThatRollsToTheSameDayIsNotLater() {
        // 19 days end on Saturday 03-21, 20 on Sunday: both roll to Monday 03-23
        assertThat(correct(owe("20日", null), START, floor("19日", null))).isEmpty();
        assertThat(correct(owe("22日", null), START, floor("19日", null))).isPresent();
    }

    private static Optional<Correction> correct(Owe duty, Instant start, Floor... floors) {
        List<Rule> rules = Arrays.stream(floors).map(floor -> rule("national",
                "底线" + Arrays.asList(floors).indexOf(floor), always(), floor)).toList();
        return Floors.among(rules).correct(rule("local", "地方", always(), duty), duty, start, Counting.DEFAULT,
                WEEKENDS_ONLY);
    }
}
