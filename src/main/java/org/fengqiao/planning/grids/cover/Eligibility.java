package org.fengqiao.planning.grids.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.Qualification;
import org.fengqiao.planning.grids.setting.Worker;

/** Who may take which seat, and why not. */
public final class Eligibility {

    private record Rule(BiPredicate<Seat, Worker> bars, BiFunction<Seat, Worker, Bar> words) {
    }

    private final GridSetting setting;
    private final LocalDate day;
    private final Map<String, GridPlace> places;
    private final List<Rule> rules;

    Eligibility(GridSetting setting, LocalDate day, Map<String, GridPlace> places) {
        this.setting = setting;
        this.day = day;
        this.places = places;
        this.rules = List.of(
                new Rule((s, w) -> !s.role().workerKinds().contains(w.kind().name()), Eligibility::wrongKind),
                new Rule((s, w) -> !w.isThere(day), this::notThere),
                new Rule((s, w) -> !w.townships().contains(s.place().township()), this::elsewhere),
                new Rule((s, w) -> !isQualified(s, w), Eligibility::unqualified),
                new Rule((s, w) -> !w.recused().isEmpty() && recusal(s, w).isPresent(), this::recused),
                new Rule((s, w) -> metres(s, w) > s.role().farthest(), Eligibility::tooFar));
    }

    public boolean mayTake(Seat seat, Worker worker) {
        for (Rule rule : rules) {
            if (rule.bars.test(seat, worker)) {
                return false;
            }
        }
        return true;
    }

    /** Everything that stands against it; empty when nothing does. */
    public List<Bar> bars(Seat seat, Worker worker) {
        List<Bar> bars = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.bars.test(seat, worker)) {
                bars.add(rule.words.apply(seat, worker));
            }
        }
        return bars;
    }

    /** From home to the place, 0 when either is not on the map. */
    static int metres(Seat seat, Worker worker) {
        return seat.place().spot() == null || worker.spot() == null ? 0 : seat.place().spot().metres(worker.spot());
    }

    private static Bar wrongKind(Seat seat, Worker worker) {
        return bar(worker.name() + "是" + worker.kind().name() + "，" + seat.role().name() + "由"
                + String.join("、", new TreeSet<>(seat.role().workerKinds())) + "担任", seat, "可在 policy.yaml 里放宽“人员”");
    }

    private Bar notThere(Seat seat, Worker worker) {
        boolean gone = worker.to() != null && day.isAfter(worker.to());
        return new Bar(worker.name() + (gone ? "已于 " + worker.to() + " 离岗" : worker.from() + " 才到岗"),
                worker.source().cite(), gone ? "" : "可在到岗后再安排");
    }

    private Bar elsewhere(Seat seat, Worker worker) {
        return new Bar(worker.name() + "不服务" + setting.areas().name(seat.place().township()), worker.source().cite(),
                "可在 workers.csv 的“服务乡镇”里加上");
    }

    private static Bar unqualified(Seat seat, Worker worker) {
        List<Qualification> lacking = lacking(seat, worker);
        boolean byRole = lacking.stream().anyMatch(seat.role().required()::contains);
        return new Bar(worker.name() + lacking.stream().map(Qualification::lack).collect(Collectors.joining("、")),
                byRole ? seat.role().source().cite() : seat.place().source().cite(),
                lacking.stream().map(Qualification::remedy).collect(Collectors.joining("，")));
    }

    private Bar recused(Seat seat, Worker worker) {
        return new Bar(worker.name() + "与" + recusal(seat, worker).orElse("") + "有利害关系，应当回避",
                worker.source().cite(), "");
    }

    private static Bar tooFar(Seat seat, Worker worker) {
        return bar(worker.name() + "住处相距 " + metres(seat, worker) + " 米，最远 " + seat.role().farthest() + " 米", seat,
                "可在 policy.yaml 里放宽“最远米数”");
    }

    private static boolean isQualified(Seat seat, Worker worker) {
        return worker.qualifications().containsAll(seat.role().required())
                && (!seat.role().demanding() || worker.qualifications().containsAll(seat.place().demanded()));
    }

    private static List<Qualification> lacking(Seat seat, Worker worker) {
        Set<Qualification> has = worker.qualifications();
        Set<Qualification> demanded = seat.role().demanding() ? seat.place().demanded() : Set.of();
        return Stream.of(seat.role().required(), demanded).flatMap(Collection::stream).filter(q -> !has.contains(q))
                .distinct().sorted(java.util.Comparator.comparing(Qualification::name)).toList();
    }

    /** The place, one above it, or a body there, from which the worker is recused. */
    private Optional<String> recusal(Seat seat, Worker worker) {
        for (GridPlace at = seat.place(); at != null; at = places.get(at.parent())) {
            if (worker.recused().contains(at.code())) {
                return Optional.of(at.name());
            }
            Optional<String> body = at.bodies().stream().filter(worker.recused()::contains).sorted().findFirst();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private static Bar bar(String reason, Seat seat, String remedy) {
        return new Bar(reason, seat.role().source().cite(), remedy);
    }
}
