package org.fengqiao.gridplan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.LoadRule;
import org.fengqiao.planning.grids.setting.Role;
import org.fengqiao.planning.grids.setting.Worker;

/**
 * What one worker bears.
 *
 * @param seats    how many he holds
 * @param load     points
 * @param standard what he should bear
 * @param ceiling  the most he may bear
 * @param kept     how many of the seats he held last year
 * @param limits   per role that he holds: how many, and the most one worker may hold
 */
public record WorkerLine(String worker, String name, String kind, int share, int seats, int load, int standard,
                         int ceiling, int kept, List<Limit> limits) {

    /** @param farthest metres from home to the farthest of them; 0 when that is not on the map */
    public record Limit(String role, int count, int most, int farthest) {

        public boolean isOver() {
            return count > most;
        }
    }

    public WorkerLine {
        limits = List.copyOf(limits);
    }

    public boolean isOver() {
        return load > ceiling || limits.stream().anyMatch(Limit::isOver);
    }

    /** Per cent of what the worker should bear. */
    public int percent() {
        return load * 100 / standard;
    }

    static WorkerLine of(GridProblem problem, Worker worker, List<Seat> held) {
        LoadRule rule = problem.setting().policy().load();
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, Integer> far = new TreeMap<>();
        for (Seat seat : held) {
            counts.merge(seat.role().index(), 1, Integer::sum);
            far.merge(seat.role().index(), metres(seat, worker), Math::max);
        }
        List<Role> roles = problem.setting().policy().roles();
        return new WorkerLine(worker.code(), worker.name(), worker.kind().name(), worker.share(), held.size(),
                held.stream().mapToInt(Seat::load).sum(), rule.standard(worker.share()), rule.ceiling(worker.share()),
                (int) held.stream().filter(s -> s.before().contains(worker.code())).count(),
                counts.entrySet().stream().map(e -> new Limit(roles.get(e.getKey()).name(), e.getValue(),
                        roles.get(e.getKey()).most(), far.get(e.getKey()))).toList());
    }

    /** From home to the place; 0 when either is not on the map. */
    public static int metres(Seat seat, Worker worker) {
        return seat.place().spot() == null || worker.spot() == null ? 0 : seat.place().spot().metres(worker.spot());
    }
}
