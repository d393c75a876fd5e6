package org.fengqiao.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.calendar.SkippedDay;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;

/**
 * All clocks of one demand on one line: which day what ends, and every day that is not counted, by name.
 *
 * @param waiting duties whose clock has not started
 */
record TimeLine(List<TimeStop> stops, DayStrip strip, List<Duty> waiting) {

    static TimeLine of(DemandDecision demand, Instant received, Instant seen, Telling say) {
        List<Duty> running = demand.duties().stream().filter(TimeLine::running)
                .sorted(Comparator.comparing(duty -> duty.clock().due())).toList();
        SortedMap<LocalDate, List<String>> marks = new TreeMap<>();
        mark(marks, received, say.minute(received) + " 收到");
        if (!seen.equals(received)) {
            mark(marks, seen, say.minute(seen) + " 看到这一刻");
        }
        SortedMap<LocalDate, List<Duty>> ends = running.stream().collect(Collectors.groupingBy(
                duty -> duty.clock().lastDay(), TreeMap::new, Collectors.toList()));
        return new TimeLine(stops(marks, ends, passed(running), say), DayStrip.of(WorkCalendar.day(received), running),
                demand.duties().stream().filter(duty -> duty.clock() != null && duty.state() == DutyState.WAITING)
                        .toList());
    }

    private static boolean running(Duty duty) {
        return duty.clock() != null && duty.clock().due() != null;
    }

    private static List<TimeStop> stops(SortedMap<LocalDate, List<String>> marks,
                                        SortedMap<LocalDate, List<Duty>> ends,
                                        SortedMap<LocalDate, Map<String, List<String>>> passed, Telling say) {
        TreeSet<LocalDate> days = new TreeSet<>(marks.keySet());
        days.addAll(ends.keySet());
        List<TimeStop> stops = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : days) {
            List<String> onTheDay = new ArrayList<>(marks.getOrDefault(day, List.of()));
            passed.getOrDefault(day, Map.of()).forEach((reason, duties) ->
                    onTheDay.add(reason + "：" + named(duties) + "不算这一天"));
            stops.add(new TimeStop(say.day(day), onTheDay, clauses(passed.subMap(next, day), say),
                    ends.getOrDefault(day, List.of())));
            next = day.plusDays(1);
        }
        return stops;
    }

    /** By day: reason, and the duties whose clocks pass over it. */
    private static SortedMap<LocalDate, Map<String, List<String>>> passed(List<Duty> running) {
        SortedMap<LocalDate, Map<String, List<String>>> passed = new TreeMap<>();
        for (Duty duty : running) {
            for (SkippedDay skipped : duty.clock().skipped()) {
                passed.computeIfAbsent(skipped.day(), day -> new LinkedHashMap<>())
                        .computeIfAbsent(skipped.reason(), reason -> new ArrayList<>()).add(duty.action());
            }
        }
        return passed;
    }

    /** 3月7日 周六、3月8日 周日（周末）：书面告知不算; days of the same reason and duties stand together. */
    private static List<String> clauses(SortedMap<LocalDate, Map<String, List<String>>> passed, Telling say) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        passed.forEach((day, reasons) -> reasons.forEach((reason, duties) ->
                days.computeIfAbsent("（" + reason + "）：" + named(duties) + "不算", k -> new ArrayList<>())
                        .add(say.shortDay(day))));
        return days.entrySet().stream().map(e -> String.join("、", e.getValue()) + e.getKey()).toList();
    }

    private static String named(List<String> duties) {
        List<String> distinct = duties.stream().distinct().toList();
        return "「" + distinct.stream().limit(3).collect(Collectors.joining("」「")) + "」"
                + (distinct.size() > 3 ? "等 " + distinct.size() + " 项" : "");
    }

    private static void mark(SortedMap<LocalDate, List<String>> marks, Instant at, String text) {
        marks.computeIfAbsent(WorkCalendar.day(at), k -> new ArrayList<>()).add(text);
    }
}
