package org.fengqiao.planning.visits.setting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.WeightReader;
import org.fengqiao.planning.input.YamlTree;

/** Reads the folder of a place. */
public final class SettingReader {

    private static final Set<String> KNOWN = Set.of(PolicyReader.FILE, WeightReader.FILE, LeaderReader.FILE,
            TimeReader.ABSENCES, TimeReader.BLOCKS, TimeReader.CLOSURES, CaseReader.CASES, CaseReader.THEMES,
            CaseReader.PLACES, WishReader.FILE);

    private SettingReader() {
    }

    /**
     * @param files     text by file name
     * @param calendars of all places; the one of the policy's division is used
     * @throws InputException with everything that is wrong in any of the files
     */
    public static VisitSetting read(SortedMap<String, String> files, Areas areas, CalendarBook calendars) {
        Findings findings = new Findings();
        files.keySet().stream().filter(f -> !KNOWN.contains(f)).forEach(f -> findings.add(Finding.error(f, 0, "",
                "不认识这个文件", "这里只读 " + String.join("、", new java.util.TreeSet<>(KNOWN)))));
        for (String needed : List.of(PolicyReader.FILE, LeaderReader.FILE)) {
            if (!files.containsKey(needed)) {
                findings.add(Finding.error(needed, 0, "", "缺少这个文件", "可从现成的地方复制一份再改"));
            }
        }
        findings.throwIfErrors();
        Policy policy = new PolicyReader(YamlTree.read(PolicyReader.FILE, files.get(PolicyReader.FILE), findings),
                areas).read();
        Map<Concern, Weight> weights =
                WeightReader.read(YamlTree.read(WeightReader.FILE, files.getOrDefault(WeightReader.FILE, ""), findings),
                Concern.class, Concern::usual);
        TimeReader times = new TimeReader(findings);
        Map<String, List<Wish>> wishes = WishReader.read(files.get(WishReader.FILE), findings);
        CaseReader cases = new CaseReader(policy, areas, findings);
        VisitSetting setting = new VisitSetting(policy, areas, calendars.forPlace(policy.division()),
                new LeaderReader(policy, areas, wishes).read(files.get(LeaderReader.FILE), findings),
                times.absences(files.get(TimeReader.ABSENCES)), times.blocks(files.get(TimeReader.BLOCKS)),
                times.closures(files.get(TimeReader.CLOSURES)), cases.places(files.get(CaseReader.PLACES)),
                cases.cases(files.get(CaseReader.CASES)), cases.themes(files.get(CaseReader.THEMES)), weights);
        References references = new References(setting, findings);
        references.check();
        references.wishes(wishes);
        findings.throwIfErrors();
        return setting;
    }
}
