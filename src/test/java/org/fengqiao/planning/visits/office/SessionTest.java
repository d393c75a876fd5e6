package org.fengqiao.planning.visits.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String DUTY = "每日接访/2026-03-04/全天";
    private static final String LATER = "每日接访/2026-03-11/全天";

    private final VisitProblem problem = new Town().change("policy.yaml", "每周最多半天: 6",
            "每周最多半天: 6, 至少接访: {每: 月, 次: 2}").problem(Period.month(2026, 3));
    private final Plan plan = new Plan(Map.of(DUTY, new Assignment("a", DAY), LATER,
            new Assignment("a", DAY.plusDays(7))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nothing     | PRESENT    |            |   | 0 | 0 |      | duty",
        "             | NOT_HELD   |            |   | 0 | 0 |      | reason",
        "             | NOT_HELD   |            |   | 1 | 1 | 台风 | groups",
        "             | POSTPONED  |            |   | 0 | 0 | 台风 | heldOn",
        "             | POSTPONED  | 2026-03-03 |   | 0 | 0 | 台风 | heldOn",
        "             | SUBSTITUTE |            |   | 0 | 0 |      | substitute",
        "             | SUBSTITUTE |            | a | 0 | 0 |      | substitute",
        "             | PRESENT    |            |   | 3 | 2 |      | persons",
        "             | PRESENT    | 2026-03-30 |   | 0 | 0 |      | heldOn",
    })
    void whatCanNotBeIsNamed(String duty, SessionOutcome outcome, LocalDate heldOn, String substitute, int groups,
                             int persons, String reason, String field) {
        SessionRecord record = new SessionRecord(duty == null ? DUTY : duty, outcome, heldOn, substitute, groups, persons,
                0, "", "", reason);

        assertThat(record.faults(problem, plan, DAY)).containsOnlyKeys(field);
    }

    @Test
    void whatIsWholeIsTaken() {
        assertThat(held(SessionOutcome.PRESENT, null, null).faults(problem, plan, DAY)).isEmpty();
        assertThat(held(SessionOutcome.SUBSTITUTE, null, "b").faults(problem, plan, DAY)).isEmpty();
        assertThat(held(SessionOutcome.POSTPONED, DAY.plusDays(1), null).faults(problem, plan, DAY)).isEmpty();
    }

    @Test
    void aFrequencyIsMetOpenOrMissed() {
        Map<String, SessionRecord> records = new TreeMap<>();
        assertThat(tally(records, DAY)).isEqualTo(new FrequencyTally("a", "副区长甲丙三", "区级领导", "2026年3月", 2, 0, 2,
                FrequencyState.OPEN));

        records.put(DUTY, held(SessionOutcome.PRESENT, null, null));
        assertThat(tally(records, DAY).held()).isEqualTo(1);
        records.put(LATER, new SessionRecord(LATER, SessionOutcome.NOT_HELD, null, null, 0, 0, 0, "", "", "台风"));
        assertThat(tally(records, LocalDate.of(2026, 4, 1)).state()).isEqualTo(FrequencyState.MISSED);
        records.put(LATER, new SessionRecord(LATER, SessionOutcome.PRESENT, null, null, 0, 0, 0, "", "", ""));
        assertThat(tally(records, LocalDate.of(2026, 4, 1)).state()).isEqualTo(FrequencyState.MET);
    }

    @Test
    void whatASubstituteTookCountsForTheSubstitute() {
        Map<String, SessionRecord> records = Map.of(DUTY, held(SessionOutcome.SUBSTITUTE, null, "b"));

        assertThat(tally(records, DAY).held()).isZero();
        assertThat(FrequencyTally.of(problem, plan, records, DAY)).filteredOn(t -> t.post().equals("b"))
                .singleElement().satisfies(t -> assertThat(t.held()).isEqualTo(1));
    }

    private FrequencyTally tally(Map<String, SessionRecord> records, LocalDate today) {
        return FrequencyTally.of(problem, plan, records, today).stream().filter(t -> t.post().equals("a")).findFirst()
                .orElseThrow();
    }

    private static SessionRecord held(SessionOutcome outcome, LocalDate on, String by) {
        return new SessionRecord(DUTY, outcome, on, by, 0, 0, 0, "", "", outcome == SessionOutcome.POSTPONED ? "台风" : "");
    }
}
