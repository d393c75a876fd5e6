package org.fengqiao.web.page.roster;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What part of a roster is shown and how. It is kept in the address.
 *
 * @param id    of the roster; or, below /rosters, the path of what a search has found
 * @param view  month, week, leader, place or year
 * @param at    a day in what is shown; not null
 * @param who   post, or empty for all
 * @param where name of the place as the table has it, or empty for all
 * @param form  label of the form, or empty for all
 */
public record RosterFilter(String id, String view, LocalDate at, String who, String where, String form) {

    static final Map<String, String> VIEWS = views();

    static RosterFilter of(String id, Period period, LocalDate today, Map<String, String> asked) {
        String view = asked.getOrDefault("view", "month");
        return new RosterFilter(id, VIEWS.containsKey(view) ? view : "month", day(asked.get("at"), period, today),
                asked.getOrDefault("who", ""), asked.getOrDefault("where", ""), asked.getOrDefault("form", ""));
    }

    boolean shows(DutyLine line) {
        return (who.isEmpty() || line.post().equals(who)) && (where.isEmpty() || line.place().equals(where))
                && (form.isEmpty() || line.form().equals(form));
    }

    /** Whether part of the duties is left out. */
    public boolean narrowed() {
        return !who.isEmpty() || !where.isEmpty() || !form.isEmpty();
    }

    public RosterFilter in(String other) {
        return new RosterFilter(id, other, at, who, where, form);
    }

    public RosterFilter on(LocalDate day) {
        return new RosterFilter(id, view, day, who, where, form);
    }

    public RosterFilter by(String post) {
        return new RosterFilter(id, view, at, post, where, form);
    }

    /** @param place name of the place as the table has it */
    public RosterFilter there(String place) {
        return new RosterFilter(id, view, at, who, place, form);
    }

    /** What the chosen view is drawn from. */
    Object grid(VisitProblem problem, List<DutyLine> lines) {
        return switch (view) {
            case "week" -> WeekGrid.of(problem, lines, this);
            case "leader" -> DutyGroups.byLeader(problem, lines);
            case "place" -> DutyGroups.byPlace(lines);
            case "year" -> YearGrid.of(problem, lines);
            default -> MonthGrid.of(problem, lines, at);
        };
    }

    /** The query of the address, without a question mark. */
    public String query() {
        UriComponentsBuilder all = UriComponentsBuilder.newInstance().queryParam("view", view).queryParam("at", at);
        Map.of("who", who, "where", where, "form", form).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(e -> !e.getValue().isEmpty())
                .forEach(e -> all.queryParam(e.getKey(), UriUtils.encode(e.getValue(), StandardCharsets.UTF_8)));
        return all.build().getQuery();
    }

    public String address() {
        return "/rosters/" + id + "?" + query();
    }

    /** The same with one duty looked at. */
    public String address(String duty) {
        return address() + "&duty=" + UriUtils.encode(duty, StandardCharsets.UTF_8);
    }

    /** Address of a part of the page that is about one duty; what is shown is carried along. */
    public String part(String name, String duty) {
        return "/rosters/" + id + "/" + name + "?" + query() + "&duty=" + UriUtils.encode(duty, StandardCharsets.UTF_8);
    }

    private static LocalDate day(String text, Period period, LocalDate today) {
        LocalDate usual = period.covers(today) ? today : period.from();
        try {
            LocalDate asked = text == null || text.isEmpty() ? usual : LocalDate.parse(text);
            return period.covers(asked) ? asked : usual;
        } catch (DateTimeException unreadable) {
            return usual;
        }
    }

    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("month", "月");
        views.put("week", "周");
        views.put("leader", "按领导");
        views.put("place", "按地点");
        views.put("year", "全期");
        return views;
    }
}
