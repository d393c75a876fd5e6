package org.fengqiao.service.living;

import java.time.Instant;
import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.service.InForce;

/** Words how what is in force stands. */
final class Stand {

    private static final int SHORT = 12;

    private Stand() {
    }

    /**
     * @param refused the last reload if it was refused, or null
     * @param active  what the store says, or null
     */
    static Standing of(InForce inForce, Instant since, Reload refused, ActiveRevision active) {
        boolean different = active != null && !active.is(inForce);
        if (refused != null) {
            return new Standing(PolicyState.REFUSED, Json.text(refused.at()) + " 读到的改动有 " + refused.problems().size()
                    + " 处问题，没有生效；仍按此前最后一次通过检查的规则和名录办理。请逐处改正后重新载入。"
                    + (different ? different(inForce, active) : ""), since, active, refused.problems(), refused.at());
        }
        if (different) {
            return new Standing(PolicyState.DIFFERENT, different(inForce, active), since, active, List.of(), null);
        }
        return new Standing(PolicyState.CURRENT, "现行规则和名录就是文件夹里最后一次载入的，各实例一致。", since, active, List.of(),
                null);
    }

    private static String different(InForce inForce, ActiveRevision active) {
        return "本实例按规则 " + brief(inForce.revision()) + "、名录 " + brief(inForce.directory().revision()) + " 办理，而 "
                + active.instance() + " 已于 " + Json.text(active.at()) + " 换为规则 " + brief(active.policyRevision())
                + "、名录 " + brief(active.directoryRevision())
                + "，本机文件夹里没有那一版。请把本机的规则与名录文件夹换成同一份；若以本机的为准，请在本实例重新载入。";
    }

    private static String brief(String revision) {
        return revision.substring(0, Math.min(SHORT, revision.length()));
    }
}
