package org.fengqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Clock;
import org.fengqiao.json.Json;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    private static WorkCalendar calendar;

    @BeforeAll
    static void readCalendar() {
        Path rules = Path.of("rules");
        calendar = new RulesFolder(rules).with(DirectoryFolder.read(rules.resolve("directory"))).policy("futian")
                .calendar("440304");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:00, 10分钟,   2026-03-02T09:40:00, 还剩 10 分钟",
        "2026-03-02T09:39:40, 10分钟,   2026-03-02T09:40:00, 还剩 不到 1 分钟",
        "2026-03-02T09:41:00, 10分钟,   2026-03-02T09:40:00, 已逾期 1 分钟",
        "2026-03-02T09:30:00, 24小时,   2026-03-03T09:30:00, 还剩 24 小时",
        "2026-03-02T11:10:00, 24小时,   2026-03-03T09:30:00, 还剩 22 小时 20 分",
        "2026-03-06T10:00:00, 3工作日,  2026-03-11T23:59:59, 还剩 3 个工作日",
        "2026-03-11T10:00:00, 3工作日,  2026-03-11T23:59:59, 今天到期",
        "2026-03-13T10:00:00, 3工作日,  2026-03-11T23:59:59, 已逾期 2 个工作日",
        "2026-03-02T09:30:00, 15日,     2026-03-17T23:59:59, 还剩 15 天",
        "2026-09-29T10:00:00, 1工作日,  2026-10-08T23:59:59, 还剩 2 个工作日"})
    void countsAsPeopleDo(String now, String limit, String due, String words) {
        assertThat(at(now).remaining(clock(limit, Json.instant(due)))).isEqualTo(words);
    }

    @Test
    void saysNothingOfAClockThatHasNotStarted() {
        assertThat(at("2026-03-02T09:30:00").remaining(clock("15日", null))).isNull();
        assertThat(at("2026-03-02T09:30:00").remaining(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17T23:59:59, 3月17日 周二 24:00 前",
        "2026-03-02T09:40:00, 3月2日 周一 09:40 前",
        "2026-03-02T09:40:05, 3月2日 周一 09:40:05 前",
        "2027-01-04T23:59:59, 2027年1月4日(周一) 24:00 前"})
    void tellsTheEnd(String due, String words) {
        assertThat(at("2026-03-02T09:30:00").until(Json.instant(due))).isEqualTo(words);
    }

    private static Telling at(String now) {
        return new Telling(Json.instant(now), calendar);
    }

    private static Clock clock(String limit, Instant due) {
        LocalDate last = due == null ? null : due.atZone(WorkCalendar.ZONE).toLocalDate();
        return new Clock(limit, "收到", null, due, last, List.of(), false, 0);
    }
}
