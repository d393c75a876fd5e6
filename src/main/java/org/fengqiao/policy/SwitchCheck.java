package org.fengqiao.policy;

import java.util.List;

/** Refuses a switch by which a pack would loosen what the packs above it allow. */
final class SwitchCheck {

    private final Lineage lineage;

    SwitchCheck(Lineage lineage) {
        this.lineage = lineage;
    }

    List<Problem> problems() {
        int own = lineage.switches().extensionTotalDays();
        Switches above = lineage.packs().size() == 1 ? Switches.DEFAULT
                : new Lineage(lineage.packs().subList(0, lineage.packs().size() - 1)).switches();
        return own <= above.extensionTotalDays() ? List.of() : List.of(Problem.error(
                lineage.own().pack().name() + "/" + Parents.MANIFEST, 0, 0, "开关「extensionTotalDays」为" + own
                        + "日，超过上级规则包的" + above.extensionTotalDays() + "日，请改为不超过它的天数"));
    }
}
