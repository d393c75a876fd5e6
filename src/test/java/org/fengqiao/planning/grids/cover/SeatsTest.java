package org.fengqiao.planning.grids.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.setting.SettingReader;
import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void officersAndAidesByRuleNeedSettingsOnly() {
        var files = new TreeMap<>(Map.of("policy.yaml", """
                区划: "440304007"
                名称: 警力到社区到村
                地点类别: [{名称: 社区}, {名称: 村}]
                人员类别: [{名称: 民警}, {名称: 辅警}]
                职位:
                  - {名称: 社区民警, 地点: [社区], 人员: [民警], 每人最多: 1}
                  - {名称: 社区辅警, 地点: [社区], 人数: 2, 人员: [辅警], 每人最多: 1}
                  - {名称: 驻村辅警, 地点: [村], 人员: [辅警], 每人最多: 1}
                """, "places.csv", """
                编码,名称,类别,区划
                c1,梅丰社区,社区,440304007014
                c2,梅京社区,社区,440304007015
                v1,某村,村,440304007018
                """, "workers.csv", "编号,姓名,类别,服务乡镇\np,甲,民警,440304007\n"));
        GridProblem problem = GridProblem.of(SettingReader.read(files, Hamlet.FOLDERS.areas()), Hamlet.DAY);

        assertThat(problem.seats()).extracting(Seat::id).containsExactly("c1/社区民警", "c1/社区辅警", "c1/社区辅警#2",
                "c2/社区民警", "c2/社区辅警", "c2/社区辅警#2", "v1/驻村辅警");
    }

    @Test
    void everyRoadBuildingAndHouseholdGroupHasItsSeat() {
        GridProblem problem = GridProblem.of(Hamlet.FOLDERS.read("meilin"), Hamlet.DAY);
        Map<String, Long> seats = problem.seats().stream().collect(Collectors.groupingBy(s -> s.role().name(), Collectors.counting()));
        Map<String, Long> places = problem.setting().places().stream()
                .collect(Collectors.groupingBy(p -> p.kind(), Collectors.counting()));

        assertThat(seats).containsEntry("包路干部", places.get("路段")).containsEntry("进楼支部", places.get("楼栋"))
                .containsEntry("联户党员", places.get("联户组")).containsEntry("社区挂点干部", places.get("社区"));
    }

    @Test
    void splitAndMergedPlacesRememberWhoHeldThem() {
        GridProblem problem = GridProblem.of(Hamlet.FOLDERS.read("gutang"), Hamlet.DAY);
        assertThat(List.of("gt-g06/网格员", "gt-g07/网格员")).map((Function<String, Object>) id ->
                problem.seat(id).orElseThrow().before()).containsOnly(java.util.Set.of("p06"));
    }

    @Test
    void loadIsCountedByHouseholdsAndByTheRolesPart() {
        GridProblem problem = new Hamlet().problem();
        assertThat(problem.seat("g1/网格员").orElseThrow().load()).isEqualTo(50);
        assertThat(problem.seat("g1/后备").orElseThrow().load()).isEqualTo(10);
    }
}
