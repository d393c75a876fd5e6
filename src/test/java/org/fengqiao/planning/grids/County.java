package org.fengqiao.planning.grids;

import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.generate.CityGenerator;
import org.fengqiao.planning.grids.generate.GeneratorReader;
import org.fengqiao.planning.grids.setting.SettingReader;
import org.fengqiao.planning.input.Areas;

/** The smallest county of the generated city, with people who serve two townships. */
public final class County {

    private County() {
    }

    public static GridProblem problem() {
        Areas areas = Hamlet.FOLDERS.areas();
        SortedMap<String, String> files = new TreeMap<>(Hamlet.FOLDERS.files("baise"));
        files.put("policy.yaml", files.get("policy.yaml").replace("区划: \"4510\"", "区划: \"451029\""));
        files.put(GeneratorReader.FILE, files.get(GeneratorReader.FILE).replace("微网格数: 31000", "微网格数: 300")
                .replace("人数: 9500, 跨乡镇: 1", "人数: 120, 跨乡镇: 10").replace("人数: 28500", "人数: 260"));
        var policy = SettingReader.readPolicy(files, areas).policy();
        return GridProblem.of(CityGenerator.generate(files, areas,
                GeneratorReader.read(files.get(GeneratorReader.FILE), policy)), Hamlet.DAY);
    }
}
