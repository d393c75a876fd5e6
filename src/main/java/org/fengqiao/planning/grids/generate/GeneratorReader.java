package org.fengqiao.planning.grids.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.grids.setting.GridPolicy;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;
import org.fengqiao.planning.input.YamlTree;

/** Reads {@code generate.yaml}. */
public final class GeneratorReader {

    public static final String FILE = "generate.yaml";

    private final GridPolicy policy;

    private GeneratorReader(GridPolicy policy) {
        this.policy = policy;
    }

    /** @throws InputException with everything that is wrong */
    public static GeneratorSetting read(String text, GridPolicy policy) {
        Findings findings = new Findings();
        GeneratorSetting setting = new GeneratorReader(policy).read(YamlTree.read(FILE, text, findings));
        findings.throwIfErrors();
        return setting;
    }

    private GeneratorSetting read(Node root) {
        List<GeneratorSetting.TypeShare> types = new ArrayList<>();
        for (Node node : root.at("类型", "types").items()) {
            Value name = node.value("名称", "name");
            known(policy.type(name.required()).isPresent(), name, "网格类型");
            types.add(new GeneratorSetting.TypeShare(name.or(""), node.value("区划", "division").required(),
                    percent(node.value("占比", "percent"))));
            node.finish();
        }
        List<GeneratorSetting.CrewShare> crews = new ArrayList<>();
        for (Node node : root.at("人员", "workers").items()) {
            Value kind = node.value("类别", "kind");
            known(policy.workerKind(kind.required()).isPresent(), kind, "人员类别");
            crews.add(new GeneratorSetting.CrewShare(kind.or(""), node.value("人数", "count").numberOr(0),
                    node.value("每乡镇", "per-township").numberOr(0), percent(node.value("跨乡镇", "crossing")),
                    shares(node.at("资格", "qualifications"))));
            node.finish();
        }
        GeneratorSetting setting = new GeneratorSetting(root.value("种子", "seed").numberOr(1),
                kind(root.value("村级", "village")), kind(root.value("网格级", "grid")), kind(root.value("微网格级", "micro")),
                root.value("微网格数", "micros").number(), Math.max(1, root.value("每网格微网格", "per-grid").numberOr(5)),
                normal(root.at("户数", "households")), root.value("每百户年件数", "matters-per-hundred").numberOr(5),
                normal(root.at("公顷", "hectares")), shares(root.at("语言", "languages")), types, crews,
                percent(root.value("会本村语言", "speaks")), percent(root.value("有回避", "recused")),
                percent(root.value("去年有人", "kept")));
        root.finish();
        return setting;
    }

    private String kind(Value value) {
        known(policy.placeKind(value.required()).isPresent(), value, "地点类别");
        return value.or("");
    }

    private Map<String, Integer> shares(Node node) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        node.fields().forEach((name, share) -> {
            known(policy.qualification(name).isPresent(), share.value(), "资格");
            shares.put(name, percent(share.value()));
        });
        return shares;
    }

    private static GeneratorSetting.Normal normal(Node node) {
        GeneratorSetting.Normal normal = new GeneratorSetting.Normal(node.value("均值", "mean").number(),
                node.value("标准差", "deviation").numberOr(0), node.value("最少", "least").numberOr(0));
        node.finish();
        return normal;
    }

    private static int percent(Value value) {
        int percent = value.numberOr(0);
        if (percent < 0 || percent > 100) {
            value.wrong("占比应在 0 到 100 之间", "请写百分数，不带百分号");
        }
        return percent;
    }

    private static void known(boolean known, Value value, String where) {
        if (!known) {
            value.wrong("「" + value.column() + " " + value.or("") + "」没有列在 policy.yaml 的“" + where + "”下", "请改写或补上");
        }
    }
}
