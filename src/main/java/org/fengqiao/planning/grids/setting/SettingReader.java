package org.fengqiao.planning.grids.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.WeightReader;
import org.fengqiao.planning.input.YamlTree;

/** Reads the folder of a place. */
public final class SettingReader {

    private static final Set<String> KNOWN = Set.of(PolicyReader.FILE, WeightReader.FILE, PlaceReader.FILE,
            WorkerReader.FILE, HoldingReader.LAST, HoldingReader.PINS);

    private SettingReader() {
    }

    /**
     * @param files text by file name
     * @throws InputException with everything that is wrong in any of the files
     */
    public static GridSetting read(SortedMap<String, String> files, Areas areas) {
        Findings findings = new Findings();
        files.keySet().stream().filter(f -> !KNOWN.contains(f)).forEach(f -> findings.add(Finding.error(f, 0, "",
                "不认识这个文件", "这里只读 " + String.join("、", new java.util.TreeSet<>(KNOWN)))));
        needed(files, List.of(PolicyReader.FILE, PlaceReader.FILE, WorkerReader.FILE), findings);
        GridPolicy policy = policy(files, areas, findings);
        Map<String, GridPlace> places = new PlaceReader(policy, areas).read(files.get(PlaceReader.FILE), findings);
        List<Worker> workers = new WorkerReader(policy, areas, places).read(files.get(WorkerReader.FILE), findings);
        GridSetting setting = new GridSetting(policy, areas, List.copyOf(places.values()), workers,
                HoldingReader.read(HoldingReader.LAST, files.get(HoldingReader.LAST), policy, findings),
                HoldingReader.read(HoldingReader.PINS, files.get(HoldingReader.PINS), policy, findings),
                weights(files, findings));
        checkPins(setting, findings);
        findings.throwIfErrors();
        return setting;
    }

    /** Policy and weights alone, for a place whose places and workers are generated. */
    public static GridSetting readPolicy(SortedMap<String, String> files, Areas areas) {
        Findings findings = new Findings();
        needed(files, List.of(PolicyReader.FILE), findings);
        GridSetting setting = new GridSetting(policy(files, areas, findings), areas, List.of(), List.of(), List.of(),
                List.of(), weights(files, findings));
        findings.throwIfErrors();
        return setting;
    }

    private static void needed(SortedMap<String, String> files, List<String> needed, Findings findings) {
        needed.stream().filter(n -> !files.containsKey(n)).forEach(n ->
                findings.add(Finding.error(n, 0, "", "缺少这个文件", "可从现成的地方复制一份再改")));
        findings.throwIfErrors();
    }

    private static GridPolicy policy(SortedMap<String, String> files, Areas areas, Findings findings) {
        GridPolicy policy = new PolicyReader(YamlTree.read(PolicyReader.FILE, files.get(PolicyReader.FILE), findings),
                areas).read();
        findings.throwIfErrors(); // nothing else can be understood without it
        return policy;
    }

    private static Map<GridConcern, Weight> weights(SortedMap<String, String> files, Findings findings) {
        return WeightReader.read(YamlTree.read(WeightReader.FILE, files.getOrDefault(WeightReader.FILE, ""), findings),
                GridConcern.class, GridConcern::usual);
    }

    private static void checkPins(GridSetting setting, Findings findings) {
        Set<String> places = new HashSet<>();
        setting.places().forEach(p -> places.add(p.code()));
        Set<String> workers = new HashSet<>();
        setting.workers().forEach(w -> workers.add(w.code()));
        for (Holding pin : setting.pins()) {
            if (!places.contains(pin.place())) {
                findings.add(Finding.error(pin.source().file(), pin.source().line(), "地点",
                        "地点「" + pin.place() + "」没有列在 places.csv", "请改写编码或删去这一行"));
            }
            if (!workers.contains(pin.worker())) {
                findings.add(Finding.error(pin.source().file(), pin.source().line(), "承担人",
                        "承担人「" + pin.worker() + "」没有列在 workers.csv", "请改写编号或删去这一行"));
            }
        }
    }
}
