package org.fengqiao.planning.grids;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.SettingReader;
import org.fengqiao.planning.input.Areas;

/** A small made-up village for tests: change a file, see what follows. Three grids in a row, a kilometre apart. */
public final class Hamlet {

    public static final GridFolders FOLDERS = new GridFolders(Path.of(""));
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Areas AREAS = FOLDERS.areas();

    private final SortedMap<String, String> files = new TreeMap<>(Map.of(
            "policy.yaml", """
                    区划: "450124202205"
                    名称: 试排
                    相邻米数: 500
                    负载: {每处: 10, 每户: 1, 每件: 0, 每平方公里: 0, 全职标准: 100, 上限百分比: 150}
                    资格:
                      - {名称: 壮语, 类别: 语言}
                      - {名称: 上岗证, 类别: 证书}
                      - {名称: 党员, 类别: 身份}
                    地点类别:
                      - {名称: 村}
                      - {名称: 网格, 上级: 村}
                    人员类别:
                      - {名称: 专职, 占全职: 100}
                      - {名称: 兼职, 占全职: 50}
                    职位:
                      - {名称: 网格员, 地点: [网格], 人员: [专职, 兼职], 资格: [上岗证], 宜有: [党员], 每人最多: 2, 集中: 是, 依据: 试行办法第三条}
                      - {名称: 后备, 地点: [网格], 人员: [专职, 兼职], 另于: [网格员], 每人最多: 1, 负载百分比: 20}
                    """,
            "places.csv", """
                    编码,名称,类别,上级,区划,户数,东,北,要求,单位,前身
                    v,古棠村,村,,450124202205,,0,0,,,
                    g1,一格,网格,v,,40,0,0,,,
                    g2,二格,网格,v,,50,1000,0,壮语,,
                    g3,三格,网格,v,,60,2000,0,,砂石场,
                    """,
            "workers.csv", """
                    编号,姓名,类别,住处,占全职,资格,服务乡镇,回避,亲属,到岗,离岗
                    a,甲,专职,g1,,上岗证、壮语、党员,,,,,
                    b,乙,兼职,g2,,上岗证、壮语,,,,,
                    c,丙,专职,g3,,上岗证、党员,,,,,
                    d,丁,兼职,g3,,壮语,,,,,
                    """,
            "last.csv", """
                    地点,职位,承担人
                    g1,网格员,a
                    g2,网格员,b
                    """));

    public Hamlet file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Replaces a piece of text that must occur in the file. */
    public Hamlet change(String name, String from, String to) {
        if (!files.get(name).contains(from)) {
            throw new IllegalArgumentException(name + " does not hold " + from);
        }
        files.put(name, files.get(name).replace(from, to));
        return this;
    }

    public GridSetting setting() {
        return SettingReader.read(files, AREAS);
    }

    public GridProblem problem() {
        return GridProblem.of(setting(), DAY);
    }
}
