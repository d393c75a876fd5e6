package org.fengqiao.planning.visits.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.planning.visits.solve.Method;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.VisitSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Period QUARTER = Period.quarter(2026, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final Source NOTE = new Source("absences.csv", 999, "");
    private static VisitSetting setting;
    private static Plan published;
    private static String ill;

    @BeforeAll
    static void publish() {
        setting = Places.read("futian");
        published = new VisitSearch(Rosters.empty(VisitProblem.of(setting, QUARTER)), SearchSetting.steps(60_000))
                .run(ProgressListener.NONE).plan();
        Map<String, Long> busy = published.assignments().values().stream().filter(a -> !a.day().isBefore(MAY))
                .filter(a -> a.post().startsWith("ft-quji")).filter(a -> a.day().isBefore(MAY.plusDays(20)))
                .collect(Collectors.groupingBy(Assignment::post, Collectors.counting()));
        ill = busy.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    @Test
    void afterAnIllnessOnlyAFewOthersChangeAndEachChangeHasItsReason() {
        Damage damage = new Damage(illness(), published, MAY, Set.of());

        Repaired repaired = new Repair(damage).run(new SearchSetting("修复", Method.ANNEALING, 0, 20_000, 1, 2), ProgressListener.NONE);

        assertThat(damage.affected()).isNotEmpty().allSatisfy((id, why) -> assertThat(why).contains("病假（急性阑尾炎）"));
        assertThat(repaired.outcome().isFeasible()).isTrue();
        assertThat(repaired.changes()).extracting(Change::duty).containsAll(damage.affected().keySet());
        assertThat(repaired.changes()).filteredOn(c -> !c.affected()).hasSizeLessThan(3);
        assertThat(repaired.changes()).allSatisfy(c -> assertThat(c.reason()).isNotBlank());
        assertThat(repaired.plan().assignments()).hasSameSizeAs(published.assignments());
        published.assignments().forEach((id, was) -> {
            if (was.day().isBefore(MAY)) {
                assertThat(repaired.plan().of(id)).contains(was);
            }
        });
    }

    @Test
    void pinnedDutiesStay() {
        Set<String> pinned = published.assignments().entrySet().stream().filter(e -> !e.getValue().post().equals(ill))
                .map(Map.Entry::getKey).collect(Collectors.toSet());

        Repaired repaired = new Repair(new Damage(illness(), published, MAY, pinned))
                .run(SearchSetting.steps(5000), ProgressListener.NONE);

        assertThat(repaired.changes()).noneMatch(c -> pinned.contains(c.duty()));
    }

    @Test
    void aStormDayMovesWhatWasPlannedOnIt() {
        List<Closure> closures = new ArrayList<>(setting.closures());
        closures.add(new Closure(LocalDate.of(2026, 5, 19), null, "台风停办", NOTE));
        Damage damage = new Damage(VisitProblem.of(setting.withClosures(closures), QUARTER), published, MAY, Set.of());

        Repaired repaired = new Repair(damage).run(SearchSetting.steps(10_000), ProgressListener.NONE);

        assertThat(damage.dropped()).containsExactly("每日接访/2026-05-19/全天");
        assertThat(repaired.changes()).anySatisfy(c -> assertThat(c.reason()).isEqualTo("任务已取消"));
        assertThat(repaired.plan().assignments().values()).noneMatch(a -> a.day().equals(LocalDate.of(2026, 5, 19)));
    }

    @Test
    void singleSwapsAreRankedAndBreakNothing() {
        Damage damage = new Damage(illness(), published, MAY, Set.of());
        String id = damage.affected().keySet().iterator().next();

        List<Swap> swaps = new SwapAdvice(damage).of(id, 5);

        assertThat(swaps).hasSize(5).isSortedAccordingTo((a, b) -> Long.compare(b.soft(), a.soft()))
                .allSatisfy(s -> assertThat(s.hard()).isZero())
                .allSatisfy(s -> assertThat(s.moves()).hasSizeBetween(1, 2)
                        .noneMatch(m -> m.to().post().equals(ill) && m.duty().equals(id)
                                && m.to().day().isBefore(MAY.plusDays(20))));
    }

    @Test
    void whatIsTooNearToBePublishedInTimeStaysUnlessItCanNot() {
        LocalDateTime morning = MAY.atTime(9, 0);
        Damage damage = Damage.at(morning, illness(), published, Set.of());
        Repaired repaired = new Repair(damage).run(SearchSetting.steps(20_000), ProgressListener.NONE);
        assertThat(damage.firstDay()).isEqualTo(MAY.plusDays(1));
        assertThat(Damage.at(MAY.atTime(17, 0), illness(), published, Set.of()).firstDay()).isEqualTo(MAY.plusDays(2));
        assertThat(damage.affected()).isNotEmpty();
        assertThat(Damage.late(repaired.changes(), MAY, damage.problem())).allMatch(l -> repaired.changes().stream()
                .anyMatch(c -> c.duty().equals(l.duty()) && c.affected()));
    }

    @Test
    void aChangeThatComesTooLateSaysSoAndCitesTheSetting() {
        Change change = new Change("x", "每日接访", new Assignment(ill, MAY.plusDays(1)), null, true, "");
        assertThat(Damage.late(List.of(change), MAY, illness())).singleElement().satisfies(late -> {
            assertThat(late.sentence()).isEqualTo("2026-05-07「每日接访」的改动应在 2026-04-27 前公布，已经来不及");
            assertThat(late.basis()).isEqualTo("policy.yaml 第 8 行");
        });
    }

    @Test
    void aSwapMayReachIntoTheNextMonth() {
        Damage damage = new Damage(illness(), published, MAY, Set.of());
        assertThat(damage.affected().keySet().stream().flatMap(id -> new SwapAdvice(damage).of(id, 200).stream()))
                .anyMatch(Swap::isAcrossMonths).anyMatch(s -> s.moves().size() == 2 && !s.isAcrossMonths());
    }

    private static VisitProblem illness() {
        List<Absence> absences = new ArrayList<>(setting.absences());
        absences.add(new Absence(ill, MAY, MAY.plusDays(19), Half.WHOLE_DAY, AbsenceKind.ILLNESS, "急性阑尾炎", NOTE));
        return VisitProblem.of(setting.withAbsences(absences), QUARTER);
    }
}
