package org.fengqiao.planning.visits;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.setting.SettingReader;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** A small made-up office in 福田区 for tests: change a file, see what follows. */
public final class Town {

    private final SortedMap<String, String> files = new TreeMap<>(Map.of(
            "policy.yaml", """
                    区划: "440304"
                    名称: 试排
                    接访间隔工作日: 5
                    职级:
                      - {名称: 主要领导, 主要: 是}
                      - {名称: 区级领导, 每周最多半天: 6}
                    案件层级:
                      - {名称: 重大, 最低职级: 主要领导}
                      - {名称: 一般, 最低职级: 区级领导}
                    安排:
                      - {名称: 每日接访, 类别: 接访日, 地点: hall, 场次: [全天], 职级: [区级领导], 依据: 试行办法第三条}
                    """,
            "leaders.csv", """
                    岗位,职务,姓名,职级,单位,分管领域,挂点区划,回避单位,常设替补,代理岗位,结转半天,任职起,任职止
                    sj,区委书记,甲一,主要领导,,,,,,,0,,
                    qz,区长,乙二,主要领导,,,,,,,0,,
                    a,副区长甲,丙三,区级领导,区府办,城市管理,440304001,,b,b,0,,
                    b,副区长乙,丁四,区级领导,区府办,教育,440304002,区城管局,a,,0,,
                    c,副区长丙,戊五,区级领导,区府办,住房建设,440304001、440304002,,,,0,,
                    """,
            "places.csv", """
                    编码,名称,类型,区划,接待室,每半天组数,随到占比
                    hall,接待大厅,接待中心,440304,1,4,50
                    """));

    public Town file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Replaces a piece of text that must occur in the file. */
    public Town change(String name, String from, String to) {
        if (!files.get(name).contains(from)) {
            throw new IllegalArgumentException(name + " does not hold " + from);
        }
        files.put(name, files.get(name).replace(from, to));
        return this;
    }

    /** Arrangements instead of the daily reception, one YAML mapping a line. */
    public Town arrangements(String... lines) {
        String policy = files.get("policy.yaml");
        files.put("policy.yaml", policy.substring(0, policy.indexOf("  - {名称: 每日接访"))
                + "  - " + String.join("\n  - ", lines) + "\n");
        return this;
    }

    public Town cases(String... rows) {
        return file("cases.csv", "编号,层级,领域,区划,责任单位,被检举控告单位,起,止,原包案岗位,形式,回避岗位,次数\n"
                + String.join("\n", rows) + "\n");
    }

    public Town absences(String... rows) {
        return file("absences.csv", "岗位,起,止,时段,类别,事由\n" + String.join("\n", rows) + "\n");
    }

    public VisitSetting setting() {
        return SettingReader.read(files, Places.FOLDERS.areas(), Places.FOLDERS.calendars());
    }

    public VisitProblem problem(Period period) {
        return VisitProblem.of(setting(), period);
    }
}
