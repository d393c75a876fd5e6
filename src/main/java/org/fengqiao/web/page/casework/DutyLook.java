package org.fengqiao.web.page.casework;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.access.BodyAccess;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.register.DutyRosters;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.casework.store.DutyShiftRows.Span;
import org.fengqiao.place.Post;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.web.page.Telling;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of duty rosters shows, to whom it may be shown. */
@Component
class DutyLook {

    /** The day as offices usually part it. */
    private static final List<String> PARTS = List.of("08:30", "18:00");

    /** A roster that ends within this time wants to be carried on. */
    private static final Duration SOON = Duration.ofDays(3);

    private final BodyAccess access;
    private final DutyRosters rosters;
    private final Current current;
    private final BodyNames names;

    DutyLook(BodyAccess access, DutyRosters rosters, Current current, BodyNames names) {
        this.access = access;
        this.rosters = rosters;
        this.current = current;
        this.names = names;
    }

    /**
     * A body that has a roster.
     *
     * @param leader who leads now; without a person where the shift is empty; null where the roster is over or to come
     */
    record Line(String body, String name, Leader leader, Instant until, boolean over) {
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @throws ProblemException as {@link BodyAccess#mayRoster} */
    void week(String body, LocalDate day, Instant now, AccountUser who, Model model) {
        access.mayRoster(body, who);
        LocalDate monday = monday(day);
        Span span = rosters.span(body).orElse(null);
        model.addAttribute("body", body);
        model.addAttribute("name", names.of(body));
        model.addAttribute("span", span);
        model.addAttribute("runsOut", span != null && span.until().isBefore(now.plus(SOON)));
        model.addAttribute("onDuty", rosters.onDuty(body, now).orElse(null));
        model.addAttribute("standing", rosters.between(body, now, now.plusSeconds(1)).stream().findFirst().orElse(null));
        model.addAttribute("now", now);
        model.addAttribute("monday", monday);
        model.addAttribute("week", DutyWeek.of(monday, rosters.between(body, DutyWeek.start(monday),
                DutyWeek.start(monday.plusWeeks(1))), span, now));
        List<Post> posts = current.day(now).postsOf(body);
        model.addAttribute("posts", posts.stream().map(Post::title).distinct().toList());
        model.addAttribute("people", posts.stream().map(Post::incumbent).filter(p -> p != null).distinct().toList());
    }

    /** The bodies with rosters that the account may see. */
    void others(AccountUser who, Instant now, Model model) {
        model.addAttribute("say", new Telling(now, null));
        model.addAttribute("others", rosters.spans().stream().filter(span -> access.answersFor(span.body(), who))
                .map(span -> new Line(span.body(), names.of(span.body()), rosters.onDuty(span.body(), now).orElse(null),
                        span.until(), !span.until().isAfter(now)))
                .sorted(Comparator.comparing((Line line) -> line.leader() == null || line.leader().person() != null)
                        .thenComparing(Line::name)).toList());
    }

    /** The last shift of a body, or null. */
    DutyShift last(String body) {
        return rosters.span(body).flatMap(span -> rosters.between(body, span.until().minusSeconds(1), span.until())
                .stream().reduce((first, second) -> second)).orElse(null);
    }

    /**
     * What stands for a week, to be handed in again; a week without shifts is laid out.
     *
     * @throws ProblemException as {@link #week}
     */
    List<List<String>> table(String body, LocalDate day, AccountUser who) {
        access.mayRoster(body, who);
        LocalDate monday = monday(day);
        List<DutyShift> shifts = rosters.between(body, DutyWeek.start(monday), DutyWeek.start(monday.plusWeeks(1)));
        return shifts.isEmpty() ? IntStream.range(0, 7).mapToObj(monday::plusDays).flatMap(DutyLook::laidOut).toList()
                : shifts.stream().map(DutyForm::changing).map(f -> List.of(f.from(), f.until(), f.post(),
                        f.person() == null ? "" : f.person())).toList();
    }

    private static Stream<List<String>> laidOut(LocalDate day) {
        String noon = day + " " + PARTS.get(1);
        return Stream.of(List.of(day + " " + PARTS.get(0), noon, "值班领导", ""),
                List.of(noon, day.plusDays(1) + " " + PARTS.get(0), "值班领导", ""));
    }
}
