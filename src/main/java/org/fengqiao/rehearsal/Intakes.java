package org.fengqiao.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Location;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;

/** Invented matters: the same seed gives the same ones. Names and numbers belong to nobody. */
final class Intakes {

    private static final List<String> CHANNELS = List.of("区委书记在线", "民意速办");
    private static final List<String> ITEMS = List.of("垃圾转运站臭味", "违法停车", "路灯不亮、损坏", "路面破损、坑洼");

    private final RandomGenerator random;
    private final List<String> divisions;

    /** @param divisions codes of the places that matters come from; not empty */
    Intakes(RandomGenerator random, List<String> divisions) {
        this.random = random;
        this.divisions = List.copyOf(divisions);
    }

    /** @param number told apart by it: equal words would be a reminder */
    Matter next(int number, Instant at) {
        String item = one(ITEMS);
        Petitioner who = new Petitioner(PetitionerKind.KNOWN, "演练来信人" + number, "演练联系方式" + number, null, true);
        Demand demand = new Demand("1", Purpose.REQUEST, null, item, "请尽快解决：" + item, null, null, false, false, false,
                false, false, false, false, false, false, null, null);
        return new Matter("演练-" + number, one(CHANNELS), Form.ONLINE, "【演练】" + item, "【演练】" + item + "，第 " + number
                + " 件。", at, null, null, null, new Location(one(divisions), null, null), 1, null, who, null, false,
                List.of(demand), null);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
