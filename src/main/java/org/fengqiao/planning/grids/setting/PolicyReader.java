package org.fengqiao.planning.grids.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;

/** Reads {@code policy.yaml}. */
final class PolicyReader {

    static final String FILE = "policy.yaml";

    private final Node root;
    private final Areas areas;

    PolicyReader(Node root, Areas areas) {
        this.root = root;
        this.areas = areas;
    }

    GridPolicy read() {
        Value division = root.value("区划", "division");
        String code = areas.named(division.required()).map(d -> d.code()).orElse("");
        if (division.isPresent() && code.isEmpty()) {
            division.wrong("区划「" + division.text() + "」不在区划表里", "请写区划代码，或先补上区划表");
        }
        List<Qualification> qualifications = named("资格", "qualifications", Qualification::name, n ->
                new Qualification(n.value("名称", "name").required(), n.value("类别", "kind")
                        .termOr(QualificationKind.class, "资格类别", QualificationKind.STATUS)));
        List<PlaceKind> kinds = named("地点类别", "place-kinds", PlaceKind::name, n ->
                new PlaceKind(n.value("名称", "name").required(), n.value("上级", "parent").or(null)));
        List<PlaceType> types = named("网格类型", "types", PlaceType::name, n ->
                new PlaceType(n.value("名称", "name").required(), known(n.value("资格", "required"), qualifications),
                        new Source(n.file(), n.line(), n.value("依据", "basis").or(""))));
        List<WorkerKind> workers = named("人员类别", "worker-kinds", WorkerKind::name, n ->
                new WorkerKind(n.value("名称", "name").required(), n.value("占全职", "share").numberOr(100),
                        new Source(n.file(), n.line(), n.value("依据", "basis").or(""))));
        RoleReader roles = new RoleReader(qualifications, kinds, workers);
        GridPolicy policy = new GridPolicy(code, root.value("名称", "name").required(),
                root.value("候选人数", "offered").numberOr(30), root.value("相邻米数", "neighbours").numberOr(500),
                load(root.at("负载", "load")), qualifications, kinds, types, workers,
                named("职位", "roles", Role::name, roles::read));
        kinds.stream().filter(k -> k.parent() != null && policy.placeKind(k.parent()).isEmpty()).forEach(k ->
                root.at("地点类别", "place-kinds").wrong("「" + k.name() + "」的上级「" + k.parent() + "」没有列出",
                        "请在“地点类别”里补上"));
        roles.checkOtherThan(policy.roles());
        if (policy.roles().isEmpty()) {
            root.wrong("没有任何职位", "请在“职位”下至少写一项，如网格员");
        }
        root.finish();
        return policy;
    }

    private static LoadRule load(Node node) {
        LoadRule rule = new LoadRule(node.value("每处", "per-place").numberOr(10),
                node.value("每户", "per-household").numberOr(1), node.value("每件", "per-matter").numberOr(5),
                node.value("每平方公里", "per-square-kilometre").numberOr(10),
                node.value("全职标准", "full-time").numberOr(300), node.value("上限百分比", "ceiling").numberOr(150));
        if (rule.fullTime() <= 0 || rule.ceilingPercent() < 100) {
            node.wrong("全职标准要大于 0，上限百分比不低于 100", "如全职标准 300、上限百分比 150");
        }
        node.finish();
        return rule;
    }

    private <T> List<T> named(String key, String alias, Function<T, String> name, Function<Node, T> reader) {
        List<T> read = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Node node : root.at(key, alias).items()) {
            T item = reader.apply(node);
            if (!names.add(name.apply(item))) {
                node.wrong(key + "「" + name.apply(item) + "」重名", "请改名或删去一项");
            }
            read.add(item);
            node.finish();
        }
        return read;
    }

    static Set<Qualification> known(Value value, List<Qualification> qualifications) {
        Set<Qualification> found = new LinkedHashSet<>();
        for (String wanted : value.list()) {
            qualifications.stream().filter(q -> q.name().equals(wanted)).findFirst().ifPresentOrElse(found::add,
                    () -> value.wrong("资格「" + wanted + "」没有列在 " + FILE + " 的“资格”下", "请改写或补上"));
        }
        return found;
    }
}
