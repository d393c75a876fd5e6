package org.fengqiao.web.api.roster;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.roster.CaseInbox;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.PlannedDuty;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.SettingFiles;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.term.Labelled;
import org.springframework.stereotype.Component;

/** From a request to the problem that is meant and how it is to be searched. */
@Component
public class Asking {

    private static final int MOST_SECONDS = 600;
    private static final int MOST_STEPS = 20_000_000;
    private static final String REPAIR = "修复";
    private static final int REPAIR_SECONDS = 3;

    /**
     * A problem with where it comes from.
     *
     * @param files  it was made with
     * @param roster that it is for, or null
     */
    public record Meant(String place, SettingFiles files, Period period, Circumstances circumstances, VisitProblem problem,
                 Draft start, String roster, int version) {
    }

    private final VisitPlaces places;
    private final RosterDesk desk;
    private final CaseInbox cases;

    Asking(VisitPlaces places, RosterDesk desk, CaseInbox cases) {
        this.places = places;
        this.desk = desk;
        this.cases = cases;
    }

    public Meant meant(JobAsk ask) {
        long ways = List.of(ask.place() != null, ask.files() != null, ask.roster() != null).stream()
                .filter(given -> given).count();
        if (ways != 1) {
            throw OfficeException.invalid("place", "请写 place（地方）、files（整套设置文件）或 roster（已有排班）中的一个。");
        }
        if (ask.roster() != null) {
            Opened opened = desk.open(ask.roster());
            return new Meant(opened.roster().head().place(), desk.files(opened.roster()),
                    opened.roster().head().period(), opened.roster().circumstances(), opened.problem(),
                    start(ask, opened.roster().draft()), ask.roster(), opened.roster().version());
        }
        SettingFiles files = ask.place() != null ? places.files(ask.place()) : SettingFiles.of(ask.files());
        Period period = JsonBody.period(ask.from(), ask.to());
        Circumstances more = ask.place() == null ? Circumstances.NONE : cases.open(ask.place());
        return new Meant(ask.place(), files, period, more, places.problem(files, period, more), start(ask, null),
                null, 0);
    }

    public SearchSetting setting(JobAsk ask, Period period) {
        Map<String, SearchSetting> known = places.searches();
        String name = ask.search() != null ? ask.search() : usual(period);
        SearchSetting named = known.get(name);
        if (named == null && ask.search() != null) {
            throw OfficeException.invalid("search", "solver.yaml 里没有「" + name + "」，可用：" + String.join("、", known.keySet()) + "。");
        }
        SearchSetting base = named == null ? SearchSetting.seconds(30) : named;
        return budget(base, ask.seconds(), ask.steps(), ask.seed());
    }

    /** @param seconds null with {@code steps} null for what solver.yaml says of repairs */
    public SearchSetting repair(Integer seconds, Integer steps) {
        SearchSetting named = places.searches().get(REPAIR);
        return budget(named == null ? SearchSetting.seconds(REPAIR_SECONDS) : named, seconds, steps, null);
    }

    private static SearchSetting budget(SearchSetting base, Integer wantedSeconds, Integer wantedSteps, Integer seed) {
        if (wantedSeconds != null && wantedSteps != null) {
            throw OfficeException.invalid("steps", "预算请写秒（seconds）或步（steps）中的一个。");
        }
        int seconds = wantedSeconds != null ? wantedSeconds : wantedSteps != null ? 0 : base.seconds();
        int steps = wantedSteps != null ? wantedSteps : wantedSeconds != null ? 0 : base.steps();
        if (seconds < 0 || steps < 0 || seconds + steps == 0 || seconds > MOST_SECONDS || steps > MOST_STEPS) {
            throw OfficeException.invalid("seconds", "预算应为 1 到 " + MOST_SECONDS + " 秒，或 1 到 " + MOST_STEPS + " 步。");
        }
        return new SearchSetting(base.name(), base.method(), seconds, steps,
                seed == null ? base.seed() : seed, base.temperature());
    }

    public static List<Variant> variants(List<String> names) {
        if (names == null || names.isEmpty()) {
            return List.of(Variant.AS_WRITTEN);
        }
        try {
            Set<Variant> all = EnumSet.noneOf(Variant.class);
            names.forEach(n -> all.add(Labelled.parse(Variant.class, "方案", n)));
            return List.copyOf(all);
        } catch (IllegalArgumentException unknown) {
            throw OfficeException.invalid("variants", unknown.getMessage() + "。");
        }
    }

    private static Draft start(JobAsk ask, Draft there) {
        if (ask.start() == null) {
            return there;
        }
        return new Draft(PlannedDuty.plan(ask.start()),
                ask.pinned() == null ? Set.of() : new HashSet<>(ask.pinned()));
    }

    private static String usual(Period period) {
        int months = period.days().map(d -> d.getMonth()).distinct().toList().size();
        return months > 3 ? "年度" : months > 1 ? "季度" : "月度";
    }
}
