package org.fengqiao.planning.rounds.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Hours;
import org.fengqiao.planning.rounds.RoundRule;
import org.fengqiao.planning.rounds.Stop;
import org.fengqiao.planning.rounds.StopKind;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.VisitPlace;

/** Makes stops of matters in which something is owed soon. Who petitions and what about is not told here. */
final class MatterStops {

    private final RoundSetting setting;
    private final RoundRule rule;
    private final LocalDate day;
    private final List<Past> past;
    private final List<HeldBack> held;

    MatterStops(RoundSetting setting, RoundRule rule, LocalDate day, List<Past> past, List<HeldBack> held) {
        this.setting = setting;
        this.rule = rule;
        this.day = day;
        this.past = past;
        this.held = held;
    }

    void add(Collection<DueMatter> matters, Set<String> grids, List<Stop> stops) {
        for (DueMatter matter : matters) {
            Optional<StopKind> kind = rule.kind(matter.revisit() ? DayStops.REVISIT : DayStops.OPEN_MATTER);
            if (kind.isPresent() && (matter.grid().isEmpty() || grids.contains(matter.grid()))) {
                add(matter, kind.get(), grids, stops);
            }
        }
    }

    private void add(DueMatter matter, StopKind kind, Set<String> grids, List<Stop> stops) {
        String id = DayStops.MATTER + matter.number();
        String name = kind.name() + " " + matter.number();
        List<Past> own = past.stream().filter(p -> p.stop().equals(id) && !p.day().isAfter(day)).toList();
        if (own.stream().anyMatch(p -> p.day().equals(day))) {
            return;
        }
        if (matter.due() != null && matter.due().isAfter(day.plusDays(rule.leadDays()))) {
            held.add(new HeldBack(id, name, kind.name(), "「" + matter.what() + "」到 " + matter.due() + " 才到期",
                    "要今天去，可把 rule.yaml 的提前天数改大"));
            return;
        }
        Tried tried = Tried.since(null, own);
        List<Hours> hours = tried.hours(List.of(new Hours(setting.rule().from(), setting.rule().to())), rule.parts());
        String reason = matter.due() == null ? "欠「" + matter.what() + "」，没有时限"
                : "「" + matter.what() + "」" + matter.due() + (matter.due().isBefore(day) ? " 已过期" : " 到期");
        stops.add(new Stop(id, name, kind, spot(matter.grid(), grids), true, false,
                tried.isEmpty() ? reason : tried.reason(hours) + "；" + reason, hours, kind.minutes(), 0));
    }

    /** The middle of the grid: where exactly is told by the matter itself. */
    private Spot spot(String grid, Set<String> grids) {
        List<VisitPlace> near = setting.places().stream()
                .filter(p -> grid.isEmpty() ? grids.contains(p.grid()) : p.grid().equals(grid)).toList();
        return near.isEmpty() ? setting.start() : new Spot(
                (int) near.stream().mapToInt(p -> p.spot().east()).average().orElse(0),
                (int) near.stream().mapToInt(p -> p.spot().north()).average().orElse(0));
    }
}
