package org.fengqiao.planning.grids.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.grids.Hamlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridSettingReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policy.yaml  | 每人最多: 2 | 每人最都: 2 | policy.yaml 第 16 行「每人最都」：不认识这个项目
            policy.yaml  | 人员: [专职, 兼职], 资格: [上岗证] | 人员: [专职, 全职], 资格: [上岗证] | 「全职」没有列在“人员类别”下
            policy.yaml  | 另于: [网格员] | 另于: [网络员] | 职位「网络员」没有列在“职位”下
            policy.yaml  | {名称: 党员, 类别: 身份} | {名称: 壮语, 类别: 身份} | 资格「壮语」重名
            policy.yaml  | 上级: 村 | 上级: 镇 | 「网格」的上级「镇」没有列出
            policy.yaml  | 上限百分比: 150 | 上限百分比: 50 | 上限百分比不低于 100
            policy.yaml  | 每人最多: 2 | 每人最多: 两 | 「两」不是整数
            places.csv   | g2,二格,网格 | g2,二格,片区 | places.csv 第 4 行「类别」：类别「片区」没有列在
            places.csv   | g2,二格,网格,v | g2,二格,网格,w | 第 4 行「上级」：上级「w」不在前面的行里
            places.csv   | g3,三格 | g2,三格 | 第 5 行「编码」：编码「g2」重复
            places.csv   | ,60, | ,-60, | 第 5 行「户数」：不能是负数
            places.csv   | 450124202205 | 990000000000 | 区划「990000000000」不在区划表里
            workers.csv  | b,乙,兼职,g2 | b,乙,兼职,g9 | workers.csv 第 3 行「住处」：住处「g9」不在 places.csv 里
            workers.csv  | c,丙,专职,g3,, | c,丙,专职,g3,120, | 第 4 行「占全职」：占全职应在 1 到 100 之间
            workers.csv  | d,丁,兼职,g3 | d,丁,兼职 | 第 5 行：这一行有 10 列
            workers.csv  | d,丁,兼职,g3,,壮语 | d,丁,兼职,,,壮语 | 第 5 行「服务乡镇」：没有住处的要写服务乡镇
            workers.csv  | d,丁 | c,丁 | 第 5 行「编号」：编号「c」重复
            workers.csv  | d,丁,兼职,g3,,壮语 | d,丁,兼职,g3,,藏语 | 资格「藏语」没有列在
            last.csv     | g2,网格员 | g2,网络员 | last.csv 第 3 行「职位」
            """)
    void aMistakeIsToldWithFileAndLine(String file, String from, String to, String message) {
        Hamlet hamlet = new Hamlet().change(file, from, to);
        assertThatThrownBy(hamlet::setting).isInstanceOf(InputException.class).hasMessageContaining(message);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Hamlet hamlet = new Hamlet().change("places.csv", "g2,二格,网格", "g2,二格,片区")
                .change("workers.csv", "b,乙,兼职", "b,乙,志愿");
        assertThatThrownBy(hamlet::setting).isInstanceOfSatisfying(InputException.class, e ->
                assertThat(e.findings()).extracting(f -> f.file()).contains("places.csv", "workers.csv"));
    }

    @Test
    void pinsMustNameWhatThereIs() {
        Hamlet hamlet = new Hamlet().file("pins.csv", "地点,职位,承担人\ng9,网格员,z\n");
        assertThatThrownBy(hamlet::setting).hasMessageContaining("pins.csv 第 2 行「地点」")
                .hasMessageContaining("承担人「z」没有列在 workers.csv");
    }

    @Test
    void weightsMayBeHardSoftOrOff() {
        GridSetting setting = new Hamlet().file("weights.yaml", "离家远: 软 3\n不住本村（社区）: 硬 1\n跨乡镇: 软 0\n").setting();
        assertThat(setting.weights()).containsEntry(GridConcern.FAR, Weight.soft(3))
                .containsEntry(GridConcern.NOT_LOCAL, Weight.hard(1)).containsEntry(GridConcern.SEVERAL_TOWNSHIPS, Weight.soft(0))
                .containsEntry(GridConcern.UNEVEN, GridConcern.UNEVEN.usual());
        assertThatThrownBy(() -> new Hamlet().file("weights.yaml", "离家远: 很大\n").setting())
                .hasMessageContaining("weights.yaml 第 1 行「离家远」：「很大」不是权重");
    }

    @Test
    void typesOfGridsAskForQualifications() {
        GridSetting setting = new Hamlet().change("policy.yaml", "地点类别:", "网格类型:\n  - {名称: 边境, 资格: [党员]}\n地点类别:")
                .change("places.csv", "要求,单位,前身", "类型,单位,前身").change("places.csv", "1000,0,壮语", "1000,0,边境").setting();
        assertThat(setting.places().get(2).demanded()).extracting(Qualification::name).containsExactly("党员");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gutang", "meilin", "haizhou"})
    void shippedPlacesAreRead(String place) {
        GridSetting setting = Hamlet.FOLDERS.read(place);
        assertThat(setting.places()).isNotEmpty();
        assertThat(setting.workers()).isNotEmpty();
        assertThat(Hamlet.FOLDERS.places()).contains(place, "baise");
    }

    @Test
    void gutangHasFourteenGridsAndFifteenWorkers() {
        GridSetting setting = Hamlet.FOLDERS.read("gutang");
        assertThat(setting.places()).filteredOn(p -> p.kind().equals("网格")).hasSize(14);
        assertThat(setting.workers()).hasSize(15);
    }
}
