package org.fengqiao.planning.visits.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.junit.jupiter.api.Test;

/** What leaves the house holds no case, no body concerned and nobody's complaint. */
class GivenOutTest {

    private static final String SECRET = "JB-7788";
    private static final String BODY = "区城管局某中队";

    private final VisitProblem problem = new Town()
            .change("policy.yaml", "  - {名称: 每日接访", "  - {名称: 包案, 类别: 包案, 地点: hall, 职级: [区级领导], 只由分管领导包: 否}\n"
                    + "  - {名称: 每日接访")
            .cases(SECRET + ",一般,城市管理,440304001019," + BODY + ",,2026-03-02,2026-03-20,,入户家访,,",
                    SECRET + "-2,一般,教育,440304002," + BODY + ",,2026-03-02,2026-03-20,,重点约访,,")
            .problem(Period.month(2026, 3));

    @Test
    void aPublicLineHasRoomForNothingElse() {
        assertThat(Arrays.stream(PublicLine.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("day", "weekday", "half", "hours", "name", "title", "portfolio", "place");
    }

    @Property(tries = 50)
    void noCaseGetsIntoNoticesOrCalendarsWhoeverHasItWhen(@ForAll @IntRange(max = 10_000) int choice) {
        Plan plan = any(choice);
        OfficeRoster roster = published(plan).repaired(any(choice + 1), Circumstances.NONE,
                new Signature("office", Instant.EPOCH, SECRET + "的信访人住院"));
        StringBuilder outside = new StringBuilder();
        outside.append(new DutyTable(problem).notice(plan));
        CalendarEntries calendars = new CalendarEntries(roster, problem);
        problem.setting().leaders().forEach(l -> outside.append(calendars.ofLeader(l.post())));
        outside.append(calendars.ofPlace("hall"));

        assertThat(outside.toString()).contains("定点接访", "接待大厅")
                .doesNotContain("JB-", BODY, "信访人", problem.setting().areas().name("440304001019"));
    }

    @Test
    void theOfficesOwnTableNamesTheCaseInProtocolOrder() {
        List<DutyLine> lines = new DutyTable(problem).lines(any(3), Set.of("包案/" + SECRET));

        assertThat(lines).filteredOn(l -> l.caseId().equals(SECRET)).singleElement()
                .satisfies(l -> assertThat(l.bodies()).containsExactly(BODY)).satisfies(l -> assertThat(l.pinned()).isTrue());
        assertThat(lines).isSortedAccordingTo((a, b) -> a.day().equals(b.day())
                ? Integer.compare(a.order(), b.order()) : a.day().compareTo(b.day()));
        assertThat(DutyTable.weekday(LocalDate.of(2026, 3, 1))).isEqualTo("周日");
    }

    @Test
    void calendarsKeepTheNameOfAnEventAndCountItsChanges() {
        String duty = "每日接访/2026-03-04/全天";
        LocalDate day = LocalDate.of(2026, 3, 4);
        OfficeRoster first = published(new Plan(Map.of(duty, new Assignment("a", day))));
        OfficeRoster second = first.repaired(new Plan(Map.of(duty, new Assignment("b", day))), Circumstances.NONE,
                new Signature("office", Instant.EPOCH, "病假"));

        CalendarEntry before = new CalendarEntries(first, problem).ofLeader("a").get(0);
        assertThat(before.sequence()).isZero();
        assertThat(new CalendarEntries(second, problem).ofLeader("a")).containsExactly(new CalendarEntry(before.uid(), 1,
                day, null, before.summary(), before.place(), true));
        assertThat(new CalendarEntries(second, problem).ofLeader("b")).containsExactly(new CalendarEntry(before.uid(), 1,
                day, null, before.summary(), before.place(), false));
    }

    /** Some roster: each duty has one of its candidates. */
    private Plan any(int choice) {
        Map<String, Assignment> all = new TreeMap<>();
        int n = choice;
        for (Demand demand : problem.demands()) {
            List<Slot> slots = problem.slots(demand);
            Slot slot = slots.get(Math.floorMod(n++ * 31, slots.size()));
            all.put(demand.id(), new Assignment(slot.leader().post(), slot.day()));
        }
        return new Plan(all);
    }

    private static OfficeRoster published(Plan plan) {
        Signature by = new Signature("office", Instant.EPOCH, "试");
        return OfficeRoster.draft(new RosterHead("id", "town", SECRET, YearMonth.of(2026, 3), YearMonth.of(2026, 3),
                "hash"), plan, Circumstances.NONE).sent(List.of()).approved(new Approval("sj", "甲一", by))
                .published(by, List.of());
    }
}
