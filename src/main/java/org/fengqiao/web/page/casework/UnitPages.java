package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.Counter;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.casework.store.UnitLoad;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Figures;
import org.fengqiao.web.UnitLights.UnitLight;
import org.fengqiao.web.UnitLights;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The lights of all units, and the counters of the month; every number leads to the rows behind it. */
@Controller
class UnitPages {

    private final CaseAccess access;
    private final CaseBoard board;
    private final UnitLights lights;
    private final Counters counters;
    private final Figures figures;
    private final BodyNames names;
    private final Clock clock;

    UnitPages(CaseAccess access, CaseBoard board, UnitLights lights, Counters counters, Figures figures,
              BodyNames names, Clock clock) {
        this.access = access;
        this.board = board;
        this.lights = lights;
        this.counters = counters;
        this.figures = figures;
        this.names = names;
        this.clock = clock;
    }

    /** All that the page shows of many matters. */
    private record Shown(UnitLights.Board lit, List<UnitLoad> loads, List<UnitLight> accusations, List<Counter> counters) {
    }

    @GetMapping("/units")
    String units(@AuthenticationPrincipal AccountUser who, Model model) {
        Sight sight = access.sight(who);
        Instant now = clock.instant();
        LocalDate first = WorkCalendar.day(now).withDayOfMonth(1);
        Instant from = first.atStartOfDay(WorkCalendar.ZONE).toInstant();
        Instant until = first.plusMonths(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
        Shown shown = figures.read(() -> new Shown(lights.of(sight), board.loads(now, from, until, sight),
                lights.accusations(sight), counters.of(null, from, until, sight)));
        UnitLights.Board lit = shown.lit();
        List<UnitLine> units = lines(shown.loads(), lit);
        model.addAttribute("units", units);
        model.addAttribute("accusations", shown.accusations());
        model.addAttribute("scale", lit.scale());
        model.addAttribute("shapes", IntStream.range(0, lit.scale().size()).mapToObj(UnitLine::shape).toList());
        model.addAttribute("counted", units.stream().collect(Collectors.groupingBy(UnitLine::rank,
                Collectors.counting())));
        model.addAttribute("now", now);
        model.addAttribute("first", first);
        model.addAttribute("last", first.plusMonths(1).minusDays(1));
        model.addAttribute("month", first.getYear() + "年" + first.getMonthValue() + "月");
        model.addAttribute("counters", shown.counters().stream()
                .map(counter -> CounterLine.of(counter, first)).toList());
        return "units";
    }

    private List<UnitLine> lines(List<UnitLoad> loads, UnitLights.Board lit) {
        Map<String, UnitLight> byBody = lit.lit().stream().collect(Collectors.toMap(l -> l.unit().body(),
                Function.identity()));
        Map<String, UnitArrears> arrears = lit.arrears().stream().collect(Collectors.toMap(UnitArrears::body,
                Function.identity()));
        return loads.stream().map(load -> {
            UnitLight light = byBody.get(load.body());
            int rank = light == null ? lit.scale().size() : lit.scale().indexOf(light.threshold());
            return new UnitLine(load, names.of(load.body()), light, rank, arrears.get(load.body()));
        }).sorted(Comparator.comparingInt(UnitLine::rank).thenComparing(u -> -u.late())
                .thenComparing(u -> -u.load().soon()).thenComparing(UnitLine::name)).toList();
    }
}
