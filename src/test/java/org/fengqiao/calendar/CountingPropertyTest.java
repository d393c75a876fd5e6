package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.Calendars.SHIPPED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start, limit, place and way of counting. */
class CountingPropertyTest {

    @Property(tries = 500)
    void laterStartNeverEndsEarlier(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                    @ForAll @IntRange(max = 500_000) int seconds, @ForAll("limits") TimeLimit limit,
                                    @ForAll("countings") Counting counting) {
        assertThat(calendar.deadline(start.plusSeconds(seconds), limit, counting).due())
                .isAfterOrEqualTo(calendar.deadline(start, limit, counting).due());
    }

    @Property(tries = 500)
    void longerLimitNeverEndsEarlier(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                     @ForAll("limits") TimeLimit limit, @ForAll @IntRange(max = 50) int more,
                                     @ForAll("countings") Counting counting) {
        TimeLimit longer = new TimeLimit(limit.amount() + more, limit.unit());
        assertThat(calendar.deadline(start, longer, counting).due())
                .isAfterOrEqualTo(calendar.deadline(start, limit, counting).due());
    }

    @Property(tries = 500)
    void pauseNeverMakesItEarlier(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                  @ForAll("limits") TimeLimit limit, @ForAll("countings") Counting counting,
                                  @ForAll("spans") Counting.Span span) {
        List<Counting.Span> more = new ArrayList<>(counting.paused());
        more.add(span);
        assertThat(calendar.deadline(start, limit, with(counting, more)).due())
                .isAfterOrEqualTo(calendar.deadline(start, limit, counting).due());
    }

    @Property(tries = 500)
    void neverEndsBeforeItStarts(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                 @ForAll("limits") TimeLimit limit, @ForAll("countings") Counting counting) {
        Deadline deadline = calendar.deadline(start, limit, counting);
        assertThat(deadline.due()).isAfterOrEqualTo(start);
        assertThat(deadline.lastDay()).isEqualTo(deadline.due().atZone(WorkCalendar.ZONE).toLocalDate());
        assertThat(deadline.skipped()).extracting(SkippedDay::day).doesNotHaveDuplicates().isSorted();
    }

    @Property(tries = 500)
    void endsOnAWorkingDayWhenItRolls(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                      @ForAll @IntRange(max = 400) int amount, @ForAll boolean working,
                                      @ForAll boolean dayOne) {
        TimeLimit limit = new TimeLimit(amount, working ? ClockUnit.WORKING_DAY : ClockUnit.DAY);
        Counting rolling = new Counting(dayOne, true, false, List.of());
        assertThat(calendar.isWorkingDay(calendar.deadline(start, limit, rolling).lastDay())).isTrue();
    }

    @Property(tries = 500)
    void countingBackFindsTheAmount(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                    @ForAll @IntRange(min = 1, max = 400) int amount) {
        LocalDate from = start.atZone(WorkCalendar.ZONE).toLocalDate();
        LocalDate to = calendar.deadline(start, new TimeLimit(amount, ClockUnit.WORKING_DAY), Counting.DEFAULT)
                .lastDay();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(amount)
                .isEqualTo((int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).count());
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-amount);
    }

    @Property(tries = 500)
    void everyDayIsCountedOrNamed(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                                  @ForAll @IntRange(min = 1, max = 60) int amount,
                                  @ForAll("countings") Counting counting) {
        Deadline deadline = calendar.deadline(start, new TimeLimit(amount, ClockUnit.WORKING_DAY), counting);
        long days = deadline.lastDay().toEpochDay() - start.atZone(WorkCalendar.ZONE).toLocalDate().toEpochDay() + 1;
        assertThat(days - deadline.skipped().size()).isEqualTo(amount);
    }

    @Property(tries = 500)
    void workingDaysAddUp(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                          @ForAll @IntRange(min = 1, max = 100) int n, @ForAll @IntRange(min = 1, max = 100) int m) {
        Instant between = calendar.deadline(start, new TimeLimit(n, ClockUnit.WORKING_DAY), Counting.DEFAULT).due();
        assertThat(calendar.deadline(between, new TimeLimit(m, ClockUnit.WORKING_DAY), Counting.DEFAULT).due())
                .isEqualTo(calendar.deadline(start, new TimeLimit(n + m, ClockUnit.WORKING_DAY), Counting.DEFAULT)
                        .due());
    }

    @Property(tries = 500)
    void minutesAddUp(@ForAll("calendars") WorkCalendar calendar, @ForAll("starts") Instant start,
                      @ForAll @IntRange(max = 3_000) int n, @ForAll @IntRange(min = 1, max = 3_000) int m,
                      @ForAll boolean duty, @ForAll("countings") Counting counting) {
        ClockUnit unit = duty ? ClockUnit.DUTY_MINUTE : ClockUnit.MINUTE;
        Instant between = calendar.deadline(start, new TimeLimit(n, unit), counting).due();
        assertThat(calendar.deadline(between, new TimeLimit(m, unit), counting).due())
                .isEqualTo(calendar.deadline(start, new TimeLimit(n + m, unit), counting).due());
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.of("", "440304", "450123", "650103").map(SHIPPED::forPlace);
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs().between(Calendars.at("2003-11-01T00:00").getEpochSecond(),
                Calendars.at("2027-02-01T00:00").getEpochSecond()).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.of(ClockUnit.class))
                .as(TimeLimit::new);
    }

    @Provide
    Arbitrary<Counting.Span> spans() {
        return Combinators.combine(starts(), Arbitraries.longs().between(0, 3_000_000))
                .as((from, seconds) -> new Counting.Span(from, from.plusSeconds(seconds)));
    }

    @Provide
    Arbitrary<Counting> countings() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(either, either, either, spans().list().ofMaxSize(40)).as(Counting::new);
    }

    private static Counting with(Counting counting, List<Counting.Span> paused) {
        return new Counting(counting.dayOneCounted(), counting.restDayRolls(), counting.closeOfBusiness(), paused);
    }
}
