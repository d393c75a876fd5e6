package org.fengqiao.service.living;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.decision.replay.Aspect;
import org.fengqiao.decision.replay.Change;
import org.fengqiao.decision.replay.Difference;
import org.fengqiao.decision.scenario.ScenarioResult;
import org.fengqiao.service.InForce;
import org.fengqiao.service.Trials;

/** Sums up what changes when something else comes in force. */
final class Summarising {

    private static final int NAMES = 5;

    private final InForce before;
    private final FolderPrint printBefore;
    private final Trials triedBefore;

    /** @param triedBefore the scenarios that stood with {@code before}, run under it; null if that was not done */
    Summarising(InForce before, FolderPrint printBefore, Trials triedBefore) {
        this.before = before;
        this.printBefore = printBefore;
        this.triedBefore = triedBefore;
    }

    /** @param tried the scenarios of {@code next}, run under it */
    ChangeSummary of(Loaded next, Trials tried) {
        List<PackChange> packs = PackComparison.of(before.policies(), next.inForce().policies());
        List<FileChange> files = next.print().since(printBefore);
        List<ScenarioChange> decided = decided(next, tried);
        return new ChangeSummary(packs, files, tried.results().size(), decided.size(),
                decided.stream().limit(ChangeSummary.MOST).toList(),
                text(packs, files, tried.results().size(), decided.size()));
    }

    /** The same scenarios under what is in force so far, so that only rules and directory make the difference. */
    private List<ScenarioChange> decided(Loaded next, Trials tried) {
        boolean known = triedBefore != null && next.print().scenarios().equals(printBefore.scenarios());
        List<ScenarioResult> was = (known ? triedBefore : Trials.run(next.scenarios(), before)).results();
        List<ScenarioChange> changes = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            ScenarioResult is = tried.results().get(i);
            List<String> clauses = clauses(was.get(i), is);
            if (!clauses.isEmpty()) {
                changes.add(new ScenarioChange(is.scenario().name(), is.scenario().position(), clauses));
            }
        }
        return changes;
    }

    private static List<String> clauses(ScenarioResult was, ScenarioResult is) {
        if (was.assessment() == null || is.assessment() == null) {
            return was.assessment() == is.assessment() ? List.of()
                    : List.of(is.assessment() == null ? "原来能裁定，现在不能" : "原来不能裁定，现在能");
        }
        // Which rules said it is told by the packs' own changes.
        return Difference.between(was.assessment().decision(), is.assessment().decision()).changes().stream()
                .filter(change -> change.aspect() != Aspect.RULE).map(Change::text).toList();
    }

    private static String text(List<PackChange> packs, List<FileChange> files, int scenarios, int differing) {
        List<String> said = new ArrayList<>(packs.stream().map(Summarising::text).toList());
        Map<FileKind, List<String>> paths = new TreeMap<>(files.stream().collect(Collectors.groupingBy(FileChange::kind,
                Collectors.mapping(change -> change.shift().label() + " " + change.path(), Collectors.toList()))));
        paths.remove(FileKind.OTHER);
        paths.forEach((kind, changed) -> said.add(kind.label() + "文件 " + changed.size() + " 个（" + some(changed) + "）"));
        return (said.isEmpty() ? "" : String.join("；", said) + "。") + "情景 " + scenarios + " 个全部相符，"
                + (differing == 0 ? "裁定都与原来相同。" : "其中 " + differing + " 个的裁定与原来不同。");
    }

    private static String text(PackChange pack) {
        List<String> said = new ArrayList<>();
        if (!pack.added().isEmpty()) {
            said.add("新增规则 " + pack.added().size() + " 条（" + some(pack.added()) + "）");
        }
        if (!pack.removed().isEmpty()) {
            said.add("删去规则 " + pack.removed().size() + " 条（" + some(pack.removed()) + "）");
        }
        if (!pack.changed().isEmpty()) {
            said.add("改动规则 " + pack.changed().size() + " 条（" + some(pack.changed()) + "）");
        }
        said.addAll(pack.switches());
        String whole = pack.shift() == Shift.CHANGED ? "" : "（" + pack.shift().label() + "的规则包）";
        return pack.title() + whole + "：" + (said.isEmpty() ? "没有自己的规则" : String.join("，", said));
    }

    private static String some(List<String> names) {
        return names.stream().limit(NAMES).collect(Collectors.joining("、"))
                + (names.size() > NAMES ? " 等" : "");
    }
}
