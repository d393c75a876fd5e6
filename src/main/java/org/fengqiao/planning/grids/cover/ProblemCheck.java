package org.fengqiao.planning.grids.cover;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.grids.setting.Role;
import org.fengqiao.planning.grids.setting.Worker;

/** What is missing, contradictory or impossible, told before anything is searched for. */
public final class ProblemCheck {

    private static final int NAMED = 5;

    private final GridProblem problem;
    private final Findings findings = new Findings();

    private ProblemCheck(GridProblem problem) {
        this.problem = problem;
    }

    /** Errors contradict themselves; warnings leave gaps or guesses behind. */
    public static List<Finding> check(GridProblem problem) {
        ProblemCheck check = new ProblemCheck(problem);
        check.pins();
        check.people();
        problem.townships().forEach(check::township);
        if (problem.seats().isEmpty()) {
            check.findings.add(Finding.error("policy.yaml", 0, "职位", "没有任何席位", "请检查“职位”的“地点”和 places.csv 的“类别”"));
        }
        return check.findings.all();
    }

    private void pins() {
        for (Seat seat : problem.seats()) {
            if (seat.pinned() != null) {
                Worker worker = problem.worker(seat.pinned()).orElseThrow();
                for (Bar bar : problem.eligibility().bars(seat, worker)) {
                    findings.add(Finding.error("pins.csv", 0, seat.title(), "固定的承担人不能担任：" + bar.reason(),
                            bar.remedy().isEmpty() ? "请删去这一行" : bar.remedy() + "，或删去这一行"));
                }
            }
        }
    }

    private void people() {
        for (Worker worker : problem.setting().workers()) {
            if (worker.spot() == null && worker.home().isEmpty()) {
                findings.add(Finding.warning(worker.source().file(), worker.source().line(), "住处",
                        worker.name() + "没有住处，远近无从计算", "请填住处，或填东、北坐标"));
            }
            for (String kin : worker.kin()) {
                if (problem.worker(kin).isEmpty()) {
                    findings.add(Finding.warning(worker.source().file(), worker.source().line(), "亲属",
                            "亲属「" + kin + "」不在 workers.csv", "请改写编号，或删去"));
                }
            }
        }
    }

    /** Seats that nobody may take, and seats of a role against room for it: necessary, not sufficient. */
    private void township(String township) {
        List<Worker> crew = problem.crew(List.of(township));
        Map<Role, Integer> wanted = new TreeMap<>(java.util.Comparator.comparingInt(Role::index));
        Map<Role, List<Seat>> hopeless = new TreeMap<>(java.util.Comparator.comparingInt(Role::index));
        long load = 0;
        for (Seat seat : problem.seats(township)) {
            wanted.merge(seat.role(), 1, Integer::sum);
            load += seat.load();
            if (crew.stream().noneMatch(w -> problem.eligibility().mayTake(seat, w))) {
                hopeless.computeIfAbsent(seat.role(), k -> new java.util.ArrayList<>()).add(seat);
            }
        }
        String name = problem.setting().areas().name(township);
        hopeless.forEach((role, seats) -> findings.add(Finding.warning(role.source().file(), role.source().line(),
                role.name(), name + "有 " + seats.size() + " 处没有人符合条件：" + names(seats),
                "请增加" + String.join("、", new TreeSet<>(role.workerKinds())) + "，或放宽资格、距离；逐处看空缺原因")));
        wanted.forEach((role, seats) -> {
            long room = crew.stream().filter(w -> role.workerKinds().contains(w.kind().name()))
                    .mapToLong(w -> Math.min(seats, role.most())).sum();
            if (room < seats) {
                findings.add(Finding.warning(role.source().file(), role.source().line(), role.name(), name + "需要 " + seats
                        + " 席，现有人员最多担任 " + room + " 席，至少缺 " + (seats - room) + " 席",
                        "请增加人手，或提高“每人最多”（现为 " + role.most() + "）"));
            }
        });
        long ceiling = crew.stream().mapToLong(w -> problem.setting().policy().load().ceiling(w.share())).sum();
        if (ceiling < load) {
            findings.add(Finding.warning("policy.yaml", 0, "负载", name + "总负载 " + load + " 点，现有人员上限合计 " + ceiling
                    + " 点", "请增加人手或占全职比例，或提高“上限百分比”"));
        }
    }

    private static String names(List<Seat> seats) {
        return String.join("、", seats.stream().limit(NAMED).map(s -> s.place().name()).toList())
                + (seats.size() > NAMED ? "等" : "");
    }
}
