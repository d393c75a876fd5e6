package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.RecurringBlock;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** When leaders are there: tenure, leave, meetings, recurring blocks. */
public final class Availability {

    static final int MORNING = 1;
    static final int AFTERNOON = 2;

    private final Map<String, List<Absence>> absences = new HashMap<>();
    private final Map<Leader, List<RecurringBlock>> blocks = new HashMap<>();

    public Availability(VisitSetting setting) {
        setting.absences().forEach(a -> absences.computeIfAbsent(a.post(), p -> new ArrayList<>()).add(a));
        for (Leader leader : setting.leaders()) {
            blocks.put(leader, setting.blocks().stream().filter(b -> b.who().equals(leader.post())
                    || b.who().equals(leader.rank().name())).toList());
        }
    }

    static boolean fits(int freeMask, Half half) {
        return switch (half) {
            case MORNING -> (freeMask & MORNING) != 0;
            case AFTERNOON -> (freeMask & AFTERNOON) != 0;
            case WHOLE_DAY -> freeMask == (MORNING | AFTERNOON);
            case EITHER -> freeMask != 0;
        };
    }

    /** Free halves of the day as bits. */
    int freeMask(Leader leader, LocalDate day) {
        if (leader.nameOn(day).isEmpty()) {
            return 0;
        }
        int mask = MORNING | AFTERNOON;
        for (Absence absence : absences.getOrDefault(leader.post(), List.of())) {
            if (absence.covers(day)) {
                mask &= ~mask(absence.half());
            }
        }
        for (RecurringBlock block : blocks.get(leader)) {
            if (block.blocks(leader, day)) {
                mask &= ~mask(block.half());
            }
        }
        return mask;
    }

    /** Whether the leader is out of the place on that day (leave, travel, illness, training). */
    boolean isAway(Leader leader, LocalDate day) {
        return absences.getOrDefault(leader.post(), List.of()).stream().anyMatch(a -> a.covers(day) && a.kind().isAway());
    }

    Optional<Bar> bar(Leader leader, LocalDate day, Half half) {
        if (leader.nameOn(day).isEmpty()) {
            return Optional.of(new Bar(leader.title() + day + "空缺", leader.source().cite(),
                    "请在 leaders.csv 写明接任人，或由代理岗位承担"));
        }
        if (fits(freeMask(leader, day), half)) {
            return Optional.empty();
        }
        for (Absence absence : absences.getOrDefault(leader.post(), List.of())) {
            if (absence.covers(day)) {
                return Optional.of(new Bar(leader.label(day) + day + absence.half().label() + absence.kind().label()
                        + (absence.reason().isEmpty() ? "" : "（" + absence.reason() + "）"), absence.source().cite(), "可与本人商量调整这次" + absence.kind().label()));
            }
        }
        return blocks.get(leader).stream().filter(b -> b.blocks(leader, day)).findFirst()
                .map(b -> new Bar(leader.label(day) + day + b.half().label() + "有" + b.name(), b.source().cite(),
                        "可改为半天的安排，或请会议调整"));
    }

    private static int mask(Half half) {
        return half == Half.MORNING ? MORNING : half == Half.AFTERNOON ? AFTERNOON : MORNING | AFTERNOON;
    }
}
