package org.fengqiao.planning.grids.solve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.YamlTree;

/** Reads {@code planning/grids/solver.yaml}: the searches that the office can choose from, by name. */
public final class SearchSettings {

    private SearchSettings() {
    }

    /** @throws InputException with everything that is wrong */
    public static Map<String, SearchSetting> read(String file, String text) {
        Findings findings = new Findings();
        Map<String, SearchSetting> settings = new LinkedHashMap<>();
        Node root = YamlTree.read(file, text, findings);
        root.fields().forEach((name, node) -> {
            SearchSetting setting = new SearchSetting(name, node.value("秒", "seconds").numberOr(0),
                    node.value("每席位步", "steps").numberOr(0), node.value("种子", "seed").numberOr(1),
                    node.value("起始温度", "temperature").numberOr(2),
                    node.value("线程", "threads").numberOr(Runtime.getRuntime().availableProcessors()));
            if (setting.seconds() <= 0 == setting.steps() <= 0) {
                node.wrong("要写秒或每席位步，并且只写一个", "写每席位步可以重复得到同样的结果，写秒则到时为止");
            }
            if (setting.threads() < 1 || setting.temperature() < 1) {
                node.wrong("线程和起始温度都要大于 0", "线程一般写处理器的个数");
            }
            node.finish();
            settings.put(name, setting);
        });
        findings.throwIfErrors();
        return settings;
    }
}
