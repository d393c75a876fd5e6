package org.fengqiao.planning.visits.demand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.visits.setting.Cycle;

/**
 * More duties than half-days: the duties flow through leader-days, weeks and months within their limits. If not all fit,
 * the cut names the duties that compete and the leaders they compete for. Necessary, not sufficient: rooms, trips and
 * fixed halves of the day are left out.
 */
final class SupplyCheck {

    private static final int SHOWN = 8;

    private final VisitProblem problem;
    private final Flow flow = new Flow();
    private final Map<Slot, Integer> days = new HashMap<>();
    private final Map<String, Integer> spans = new HashMap<>();

    SupplyCheck(VisitProblem problem) {
        this.problem = problem;
    }

    void check(Findings findings) {
        List<Demand> placed = problem.demands().stream().filter(d -> !problem.slots(d).isEmpty()).toList();
        List<Integer> nodes = new ArrayList<>();
        int wanted = 0;
        for (Demand demand : placed) {
            int node = flow.node();
            nodes.add(node);
            wanted += demand.load();
            flow.fromSource(node, demand.load());
            for (Slot slot : problem.slots(demand)) {
                flow.edge(node, day(slot), demand.load());
            }
        }
        int fits = flow.greatest();
        if (fits < wanted) {
            findings.add(explain(placed, nodes, wanted - fits));
        }
    }

    private int day(Slot slot) {
        Integer known = days.get(slot);
        if (known != null) {
            return known;
        }
        int node = flow.node();
        days.put(slot, node);
        flow.edge(node, week(slot), slot.freeHalves());
        return node;
    }

    private int week(Slot slot) {
        String key = slot.leader().post() + Cycle.WEEK.start(slot.day()) + slot.day().getMonthValue();
        Integer known = spans.get(key);
        if (known != null) {
            return known;
        }
        int node = flow.node();
        spans.put(key, node);
        flow.edge(node, month(slot), slot.week().limit());
        return node;
    }

    private int month(Slot slot) {
        return spans.computeIfAbsent(slot.leader().post() + Cycle.MONTH.start(slot.day()), key -> {
            int node = flow.node();
            flow.toSink(node, slot.month().limit());
            return node;
        });
    }

    private Finding explain(List<Demand> placed, List<Integer> nodes, int missing) {
        BitSet starved = flow.starved();
        Map<String, Integer> competing = new TreeMap<>();
        TreeSet<String> leaders = new TreeSet<>();
        TreeSet<String> months = new TreeSet<>();
        for (int i = 0; i < placed.size(); i++) {
            if (starved.get(nodes.get(i))) {
                competing.merge(placed.get(i).head().name(), 1, Integer::sum);
                problem.slots(placed.get(i)).forEach(s -> {
                    leaders.add(s.leader().label());
                    months.add(Cycle.MONTH.name(s.day()));
                });
            }
        }
        StringBuilder message = new StringBuilder("任务多于可用的半天，至少缺 ").append(missing).append(" 个半天：");
        competing.forEach((name, n) -> message.append(name).append(" ").append(n).append(" 项、"));
        message.setLength(message.length() - 1);
        message.append("，只能由").append(String.join("、", leaders.stream().limit(SHOWN).toList()))
                .append(leaders.size() > SHOWN ? "等 " + leaders.size() + " 位领导" : "")
                .append("在").append(String.join("、", months.stream().limit(SHOWN).toList())).append("承担");
        return Finding.error("policy.yaml", 0, "", message.toString(),
                "可提高这些领导的每周、每月上限，放宽职级或挂点范围，减少次数，或调整休假");
    }
}
