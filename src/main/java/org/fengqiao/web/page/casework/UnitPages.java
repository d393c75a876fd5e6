package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The lights of all units, and the counters of the month; every number leads to the rows behind it. */
@Controller
class UnitPages {

    private final CaseAccess access;
    private final CaseBoard board;
    private final Counters counters;
    private final Storage storage;
    private final BodyNames names;
    private final Clock clock;

    UnitPages(CaseAccess access, CaseBoard board, Counters counters, Storage storage, BodyNames names, Clock clock) {
        this.access = access;
        this.board = board;
        this.counters = counters;
        this.storage = storage;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/units")
    String units(@AuthenticationPrincipal AccountUser who, Model model) {
        Sight sight = access.sight(who);
        Instant now = clock.instant();
        LocalDate first = LocalDate.ofInstant(now, WorkCalendar.ZONE).withDayOfMonth(1);
        Instant from = first.atStartOfDay(WorkCalendar.ZONE).toInstant();
        Instant until = first.plusMonths(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
        List<UnitLine> units = storage.read(() -> board.loads(now, from, until, sight)).stream()
                .map(load -> new UnitLine(load, names.of(load.body()), Light.of(load)))
                .sorted(Comparator.comparing(UnitLine::light)
                        .thenComparing(u -> -u.load().late()).thenComparing(u -> -u.load().soon())
                        .thenComparing(UnitLine::name)).toList();
        Map<Light, Long> lit = new LinkedHashMap<>();
        Arrays.stream(Light.values()).forEach(light -> lit.put(light,
                units.stream().filter(u -> u.light() == light).count()));
        model.addAttribute("units", units);
        model.addAttribute("lit", lit);
        model.addAttribute("first", first);
        model.addAttribute("month", first.getYear() + "年" + first.getMonthValue() + "月");
        model.addAttribute("counters", storage.read(() -> counters.of(null, from, until, sight)));
        return "units";
    }
}
