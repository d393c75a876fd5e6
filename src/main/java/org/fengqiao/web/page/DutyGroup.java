package org.fengqiao.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;

/** Duties that stand together in the table. */
record DutyGroup(String title, List<Duty> duties) {

    private enum Kind {
        LIMITED("有时限，先到期的在前"),
        WAITING("等前一步发生才起算"),
        UNLIMITED("没有固定时限，办到为止"),
        OVER("已完成、免除或替代");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        static Kind of(Duty duty) {
            if (duty.state() != DutyState.OPEN && duty.state() != DutyState.BREACHED
                    && duty.state() != DutyState.WAITING) {
                return OVER;
            }
            if (duty.clock() == null) {
                return UNLIMITED;
            }
            return duty.clock().due() == null ? WAITING : LIMITED;
        }
    }

    static List<DutyGroup> of(List<Duty> duties) {
        var byKind = duties.stream().collect(Collectors.groupingBy(Kind::of));
        return Arrays.stream(Kind.values()).filter(byKind::containsKey)
                .map(kind -> new DutyGroup(kind.title, byKind.get(kind).stream().sorted(Comparator.comparing(
                        (Duty duty) -> duty.clock() == null ? null : duty.clock().due(),
                        Comparator.nullsLast(Comparator.naturalOrder()))).toList()))
                .toList();
    }
}
