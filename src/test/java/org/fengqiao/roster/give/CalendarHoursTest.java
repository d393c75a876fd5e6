package org.fengqiao.roster.give;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.office.CalendarEntry;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Hours;
import org.fengqiao.planning.visits.setting.OfficeHours;
import org.junit.jupiter.api.Test;

class CalendarHoursTest {

    private static final String PLACES = "编码,名称,类型,区划,接待室,上午时间,下午时间\nhall,接待大厅,接待中心,440304,1,%s,\n";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final Town town = new Town().change("policy.yaml", "名称: 试排",
            "名称: 试排\n时间: {上午: \"9:00-11:30\", 下午: \"14:00-17:00\"}");

    @Test
    void aPlaceMayOpenOtherwiseThanThePolicySays() {
        OfficeHours hall = town.file("places.csv", PLACES.formatted("8:30—12:00")).setting().hours("hall");
        assertThat(hall.of(Half.MORNING)).contains(new Hours(LocalTime.of(8, 30), LocalTime.of(12, 0)));
        assertThat(hall.of(Half.WHOLE_DAY).orElseThrow().label()).isEqualTo("08:30—17:00");
        assertThat(hall.of(Half.EITHER)).isEmpty();
        assertThat(new Town().setting().hours("hall").of(Half.MORNING)).isEmpty();
    }

    @Test
    void whatIsNoTimeIsNamedWithFileAndLine() {
        Town wrong = new Town().file("places.csv", PLACES.formatted("11:30-9:00"));
        assertThatThrownBy(wrong::setting).hasMessageContaining("places.csv 第 2 行").hasMessageContaining("不是起止时刻");
    }

    @Test
    void anEventWithHoursHasBothEndsInTheZoneOfThePlace() {
        assertThat(event(new Hours(LocalTime.of(9, 0), LocalTime.of(11, 30)))).contains("BEGIN:VTIMEZONE",
                "TZID:Asia/Shanghai", "TZOFFSETTO:+0800", "DTSTART;TZID=Asia/Shanghai:20260302T090000",
                "DTEND;TZID=Asia/Shanghai:20260302T113000");
    }

    @Test
    void anEventWithoutHoursIsThatOfTheDay() {
        assertThat(event(null)).contains("DTSTART;VALUE=DATE:20260302").doesNotContain("DTEND", "VTIMEZONE");
    }

    private static String event(Hours hours) {
        return new CalendarDocument("甲", Instant.EPOCH,
                List.of(new CalendarEntry("1", 0, DAY, hours, "定点接访（上午）", "大厅", false))).text();
    }
}
