package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.web.page.office.Days;

/** What has come up, one sentence for each thing. Parts that were not told leave no empty brackets. */
final class CameUp {

    private final VisitSetting setting;
    private final Days days = new Days();

    CameUp(VisitSetting setting) {
        this.setting = setting;
    }

    List<String> lines(Circumstances more) {
        List<String> lines = new ArrayList<>();
        more.absences().forEach(a -> lines.add(leader(a.post(), a.from()) + a.kind().label() + because(a.reason()) + "："
                + span(a.from(), a.to()) + (a.half() == Half.WHOLE_DAY ? "" : "，每天" + a.half().label())));
        more.cancelled().forEach(c -> lines.add(leader(c.post(), c.from()) + days.day(c.from()) + "起的缺席取消"));
        more.closures().forEach(c -> lines.add(days.day(c.day()) + "停办" + because(c.reason())
                + (c.movedTo() == null ? "" : "，改到" + days.day(c.movedTo()))));
        more.cases().forEach(c -> lines.add("新案件 " + c.id() + "：" + c.level() + "，" + c.field() + "，"
                + setting.areas().name(c.division()) + "，" + span(c.from(), c.to())));
        more.withdrawn().stream().sorted().forEach(id -> lines.add("案件 " + id + " 不再需要到访"));
        return lines;
    }

    private String leader(String post, LocalDate day) {
        return setting.leader(post).map(l -> l.label(day)).orElse(post);
    }

    private String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? days.day(from) : days.day(from) + "至" + days.day(to);
    }

    private static String because(String reason) {
        return reason == null || reason.isBlank() ? "" : "（" + reason.strip() + "）";
    }
}
