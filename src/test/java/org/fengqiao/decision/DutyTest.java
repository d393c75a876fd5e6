package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    private static final String RULES = Trial.SETTLED + Trial.FIRST
            + Trial.rule("反馈", "诉求()", "应当(\"反馈\").由(\"首办人\").对(\"信访人\").限(分钟, 10).起自(\"收到\")")
            + Trial.rule("约见", "诉求()", "应当(\"电话约见\").由(\"首办单位\").限(分钟, 30).起自(\"收到\")")
            + Trial.rule("告知", "诉求()", "应当(\"书面告知\").由(\"收到单位\").限(日, 15).起自(\"收到\")")
            + Trial.rule("办结", "诉求()",
                    "应当(\"办结\").由(\"首办单位\").限(日, 60).起自(\"受理\").可延(日, 30, \"批准延期\")")
            + Trial.rule("复核", "诉求()",
                    "应当(\"复核\").由(\"复核机关\").限(日, 30).起自(\"申请复核\").扣除听证()")
            + Trial.rule("批示", "诉求()", "应当(\"落实批示\").由(\"首办单位\").限(日, 7).起自(\"批示\")");

    @TempDir
    private static Path rules;
    private static Trial trial;

    @BeforeAll
    static void load() {
        trial = Trial.of(rules, RULES);
    }

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            反馈   | 类型: 反馈, 时间: '2026-03-02 09:40:00', 单位: 福田区城管局              | 2026-03-02 09:45:00 | MET_IN_TIME
            反馈   | 类型: 反馈, 时间: '2026-03-02 09:40:01', 单位: 福田区城管局              | 2026-03-02 09:45:00 | MET_LATE
            反馈   | 类型: 反馈, 时间: '2026-03-02 09:31:00', 单位: 福田区信访局              | 2026-03-02 09:40:00 | OPEN
            反馈   | 类型: 反馈, 时间: '2026-03-02 09:31:00', 单位: 福田区信访局              | 2026-03-02 09:40:01 | BREACHED
            反馈   | 类型: 反馈, 时间: '2026-03-02 09:31:00', 单位: 福田区城管局, 结果: 机器人 | 2026-03-02 09:40:01 | BREACHED
            电话约见 | 类型: 电话联系, 时间: '2026-03-02 09:50:00', 单位: 福田区城管局          | 2026-03-02 10:00:00 | OPEN
            书面告知 | 类型: 登记, 时间: '2026-03-02 10:00:00'                              | 2026-03-17 23:59:59 | OPEN
            书面告知 | 类型: 登记, 时间: '2026-03-02 10:00:00'                              | 2026-03-18 00:00:00 | BREACHED
            办结   | 类型: 登记, 时间: '2026-03-02 10:00:00'                                | 2026-06-30 00:00:00 | WAITING
            """)
    void lastSecondInTimeFirstSecondLate(String action, String event, String at, DutyState state) {
        Duty duty = trial.duty(Trial.lamp(event), at, action);
        assertThat(duty.state()).isEqualTo(state);
        assertThat(duty.attempts()).isEqualTo(event.contains("机器人") ? 1 : 0);
    }

    @Test
    void needsAllEvidenceWhereAllIsAsked() {
        Duty duty = trial.duty(Trial.lamp("类型: 电话联系, 时间: 2026-03-02 09:38", "类型: 约见, 时间: 2026-03-02 09:59"),
                "2026-03-02 10:05", "电话约见");
        assertThat(duty.state()).isEqualTo(DutyState.MET_IN_TIME);
        assertThat(duty.metAt()).isEqualTo(Json.instant("2026-03-02 09:59"));
    }

    /** Sixty days from 3 March end on 2 May and roll over the holiday to 6 May. */
    @ParameterizedTest(name = "{0} days approved on {1}: due {2}, {3} counted, conflicts {4}")
    @CsvSource({"20, 2026-05-01, 2026-05-22, 20, 0", "30, 2026-05-01, 2026-06-01, 30, 0",
        "45, 2026-05-01, 2026-06-01, 30, 1", "20, 2026-05-07, 2026-05-06, 0, 1"})
    void capsExtensionsAndWantsThemInTime(int days, String on, String lastDay, int counted, int conflicts) {
        Matter matter = Trial.lamp("类型: 受理, 时间: 2026-03-03 09:00",
                "类型: 批准延期, 时间: " + on + " 09:00, 天数: " + days);
        DemandDecision decision = trial.decide(matter, "2026-05-08 09:00");
        assertThat(decision.duties()).filteredOn(d -> d.action().equals("办结")).extracting(Duty::clock).singleElement()
                .satisfies(clock -> {
                    assertThat(clock.lastDay()).isEqualTo(lastDay);
                    assertThat(clock.extended()).isEqualTo(counted);
                });
        assertThat(decision.conflicts()).hasSize(conflicts).allMatch(c -> c.kind().equals("从严"));
    }

    @Test
    void leavesOutTheTimeOfAHearing() {
        String[] events = {"类型: 申请复核, 时间: 2026-03-02 10:00", "类型: 听证开始, 时间: 2026-03-10 09:00",
            "类型: 听证结束, 时间: 2026-03-12 17:00"};
        Duty without = trial.duty(Trial.lamp(events[0]), "2026-03-20 09:00", "复核");
        Duty with = trial.duty(Trial.lamp(events), "2026-03-20 09:00", "复核");
        assertThat(without.clock().lastDay()).isEqualTo("2026-04-01");
        assertThat(with.clock().lastDay()).isAfter(without.clock().lastDay());
    }

    @Test
    void isWaivedByAnotherWithABasisNeverByOneself() {
        String waiver = "类型: 免除, 时间: 2026-03-03 09:00, 关于: 书面告知, 内容: 试行办法第一条, 单位: ";
        Duty waived = trial.duty(Trial.lamp(waiver + "福田区人民政府"), "2026-04-01 09:00", "书面告知");
        assertThat(waived.state()).isEqualTo(DutyState.WAIVED);
        assertThat(waived.note()).contains("福田区人民政府").contains("试行办法第一条");
        DemandDecision own = trial.decide(Trial.lamp(waiver + "福田区信访局"), "2026-04-01 09:00");
        assertThat(own.duties()).filteredOn(d -> d.action().equals("书面告知")).extracting(Duty::state)
                .containsExactly(DutyState.BREACHED);
        assertThat(own.conflicts()).extracting(Conflict::kind).containsExactly("禁止");
    }

    @Test
    void answersEveryInstructionAndTheLimitThatItSets() {
        Matter matter = Trial.lamp("类型: 批示, 时间: 2026-03-03 09:00, 期限: 2026-03-04 18:00",
                "类型: 批示, 时间: 2026-03-05 09:00",
                "类型: 批示反馈, 时间: 2026-03-04 12:00, 单位: 福田区城管局");
        assertThat(trial.decide(matter, "2026-03-06 09:00").duties()).filteredOn(d -> d.action().equals("落实批示"))
                .extracting(d -> Json.text(d.clock().due()) + " " + d.state())
                .containsExactly("2026-03-04T18:00:00+08:00 MET_IN_TIME", "2026-03-12T23:59:59+08:00 OPEN");
    }
}
