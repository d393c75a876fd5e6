package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.ThemedWeek;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** In a themed week the heads of the lead bodies attend. */
final class ThemedDemands {

    private final VisitSetting setting;
    private final OpenDays open;

    ThemedDemands(VisitSetting setting, OpenDays open) {
        this.setting = setting;
        this.open = open;
    }

    List<Demand> of(Arrangement.Themed rule) {
        List<Demand> demands = new ArrayList<>();
        for (ThemedWeek week : setting.themes()) {
            List<LocalDate> days = open.all().stream().filter(week::covers).toList();
            for (String body : week.bodies()) {
                Set<String> heads = setting.leaders().stream()
                        .filter(l -> l.body().equals(body) && rule.head().ranks().contains(l.rank()))
                        .map(Leader::post).collect(Collectors.toSet());
                if (!open.period().covers(week.monday())) {
                    continue;
                }
                if (heads.isEmpty()) {
                    heads = Set.of("（" + body + "主要负责人）"); // nobody: the check says so by name
                }
                demands.addAll(attendances(rule, week, body, heads, days));
            }
        }
        return demands;
    }

    private static List<Demand> attendances(Arrangement.Themed rule, ThemedWeek week, String body, Set<String> heads,
                                            List<LocalDate> days) {
        List<Demand> demands = new ArrayList<>();
        String title = week.title() + "专题：" + body;
        int count = rule.days() == 0 ? days.size() : rule.days();
        for (int n = 1; n <= count; n++) {
            List<LocalDate> on = rule.days() == 0 ? List.of(days.get(n - 1)) : days;
            demands.add(Demand.plain(rule.head(), week.monday() + "/" + body + "/" + n, title,
                    rule.head().sessions().get(0), on).by(rule.head().ranks(), heads).on(week, List.of(body)));
        }
        return demands;
    }
}
