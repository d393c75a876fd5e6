package org.fengqiao.planning.rounds.setting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;
import org.fengqiao.planning.input.YamlTree;
import org.fengqiao.planning.rounds.RoundRule;

/** Reads the folder of a place, {@code planning/rounds/<place>}. */
public final class RoundSettingReader {

    static final String RULE = "rule.yaml";
    private static final Set<String> KNOWN = Set.of(RULE, VisitReader.FILE, NeedReader.FILE, WalkerReader.FILE);

    private RoundSettingReader() {
    }

    /**
     * @param files text by file name
     * @throws InputException with everything that is wrong in any of the files
     */
    public static RoundSetting read(SortedMap<String, String> files, Areas areas) {
        Findings findings = new Findings();
        files.keySet().stream().filter(f -> !KNOWN.contains(f)).forEach(f -> findings.add(Finding.error(f, 0, "",
                "不认识这个文件", "这里只读 " + String.join("、", new TreeSet<>(KNOWN)))));
        for (String needed : List.of(RULE, VisitReader.FILE, WalkerReader.FILE)) {
            if (!files.containsKey(needed)) {
                findings.add(Finding.error(needed, 0, "", "缺少这个文件", "可从现成的地方复制一份再改"));
            }
        }
        findings.throwIfErrors();
        Node root = YamlTree.read(RULE, files.get(RULE), findings);
        String division = division(root.value("区划", "division"), areas);
        String plan = root.value("网格安排", "grid-plan").or("");
        Set<String> roles = Set.copyOf(root.value("职位", "roles").list());
        Node start = root.at("起点", "start");
        Spot begin = new Spot(start.value("东", "east").numberOr(0), start.value("北", "north").numberOr(0));
        start.finish();
        RoundRule rule = RuleReader.read(root);
        root.finish();
        findings.throwIfErrors(); // nothing else can be understood without it
        Map<String, VisitPlace> places = VisitReader.read(files.get(VisitReader.FILE), rule, findings);
        RoundSetting setting = new RoundSetting(division, plan, roles, begin, rule, List.copyOf(places.values()),
                NeedReader.read(files.get(NeedReader.FILE), places, findings),
                WalkerReader.read(files.get(WalkerReader.FILE), !plan.isEmpty(), findings));
        findings.throwIfErrors();
        return setting;
    }

    private static String division(Value written, Areas areas) {
        return areas.named(written.required()).map(d -> d.code()).orElseGet(() -> {
            written.wrong("区划「" + written.or("") + "」不在区划表里，或有同名", "请写区划代码");
            return "";
        });
    }
}
