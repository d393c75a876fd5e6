package org.fengqiao.planning.grids.setting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;

/** Reads the roles of {@code policy.yaml}. */
final class RoleReader {

    private static final int NO_LIMIT = 1_000_000;

    private final List<Qualification> qualifications;
    private final Set<String> placeKinds = new LinkedHashSet<>();
    private final Set<String> workerKinds = new LinkedHashSet<>();
    private final Map<String, Value> otherThan = new LinkedHashMap<>();
    private int read;

    RoleReader(List<Qualification> qualifications, List<PlaceKind> placeKinds, List<WorkerKind> workerKinds) {
        this.qualifications = qualifications;
        placeKinds.forEach(k -> this.placeKinds.add(k.name()));
        workerKinds.forEach(k -> this.workerKinds.add(k.name()));
    }

    Role read(Node node) {
        String name = node.value("名称", "name").required();
        Value other = node.value("另于", "other-than");
        otherThan.put(name, other);
        Role role = new Role(name, read++, among(node.value("地点", "places"), placeKinds, "地点类别"),
                node.value("人数", "count").numberOr(1), among(node.value("人员", "workers"), workerKinds, "人员类别"),
                PolicyReader.known(node.value("资格", "required"), qualifications),
                PolicyReader.known(node.value("宜有", "preferred"), qualifications), Set.copyOf(other.list()),
                node.value("每人最多", "most").numberOr(NO_LIMIT), node.value("最远米数", "farthest").numberOr(NO_LIMIT),
                node.value("负载百分比", "load").numberOr(100), node.value("集中", "together").yesOr(false),
                node.value("地点要求", "demanding").yesOr(true),
                new Source(node.file(), node.line(), node.value("依据", "basis").or("")));
        if (role.count() < 1 || role.most() < 1 || role.farthest() < 0 || role.loadPercent() < 0) {
            node.wrong("人数、每人最多要大于 0，最远米数、负载百分比不能为负", "请改写这些数");
        }
        return role;
    }

    void checkOtherThan(List<Role> roles) {
        Set<String> names = new LinkedHashSet<>();
        roles.forEach(r -> names.add(r.name()));
        otherThan.forEach((role, value) -> value.list().stream().filter(o -> !names.contains(o)).forEach(o ->
                value.wrong("职位「" + o + "」没有列在“职位”下", "可用：" + String.join("、", names))));
    }

    private static Set<String> among(Value value, Set<String> known, String where) {
        Set<String> found = new LinkedHashSet<>(value.list());
        if (found.isEmpty()) {
            value.required();
        }
        found.stream().filter(f -> !known.contains(f)).forEach(f ->
                value.wrong("「" + f + "」没有列在“" + where + "”下", "可用：" + String.join("、", known)));
        return found;
    }
}
