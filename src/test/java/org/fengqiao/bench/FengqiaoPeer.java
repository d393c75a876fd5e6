package org.fengqiao.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;

/**
 * This engine, deciding in full: the body by the catalogue, the limit by a table of rules, and with them what a decision
 * always has (check of the matter, classification, clocks of the calendar, trace, id).
 */
final class FengqiaoPeer implements PeerAnswer {

    private final Policy policy;
    private final Directory directory;
    private final PeerTables tables;
    private final Map<PeerCase, Matter> matters = new HashMap<>();

    FengqiaoPeer() {
        try (Scratch scratch = Scratch.open()) {
            Path rules = scratch.folder().resolve("rules");
            SmallPack.writeFor(rules, limits());
            SmallPack.writeDirectory(scratch.folder().resolve("directory"), PeerTables.ITEMS);
            policy = Shipped.policies(rules).get(SmallPack.NAME);
            directory = DirectoryFolder.read(scratch.folder().resolve("directory"));
        }
        tables = PeerTables.of(directory);
        tables.cases().forEach(each -> matters.put(each,
                SmallPack.matter(each.item(), each.channel(), each.people())));
    }

    PeerTables tables() {
        return tables;
    }

    @Override
    public PeerCase answer(PeerCase asked) {
        DemandDecision decided = new Decider().decide(matters.get(asked), SmallPack.AT, policy, directory).demands().get(0);
        Duty duty = decided.duties().stream().filter(d -> d.action().equals("办结")).findFirst().orElseThrow();
        return new PeerCase(asked.item(), asked.channel(), asked.people(), decided.route().firstHandler().body(),
                days(duty.clock().limit()));
    }

    private static int days(String limit) {
        return Integer.parseInt(limit.substring(0, limit.length() - 1));
    }

    private static String limits() {
        return "名称,条件:事项.渠道.名称,条件:事项.人数,应当,由,对,限,起自,依据\n" + LimitRow.table().stream()
                .map(row -> String.join(",", "限时·" + row.days(), row.channel(), row.least() + "~" + row.most(), "办结",
                        "首办单位", "信访人", row.days() + "日", "收到", "《测量》"))
                .collect(Collectors.joining("\n"));
    }
}
