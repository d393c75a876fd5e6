package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {

    private static final String HEADER = "date,type,name\n";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
            "2026-13-01,OFF,元旦        | 「2026-13-01」不是日期",
            "2026/1/1,OFF,元旦          | 「2026/1/1」不是日期",
            "20261-01-01,OFF,元旦       | 「20261-01-01」不是日期",
            "1900-01-01,OFF,元旦        | 超出范围",
            "2026-01-01,休假,元旦       | 没有名为「休假」的日子类型，可用：放假(off)、上班(work)、待核(verify)",
            "2026-01-01,OFF,            | 缺少名称",
            "2026-01-01,OFF             | 这一行有 2 列，应有 3 列：date,type,name",
            "2026-01-01,OFF,元旦,休     | 这一行有 4 列",
            "2026-01-01,OFF,元\u202E旦  | 控制字符",
            "2026-01-01,OFF,\"元旦      | 引号没有配对",
    })
    void namesFileAndLineOfABadRow(String row, String message) {
        CalendarReading reading = read("futian/calendar/cn.csv", HEADER + "# 注释\n2026-10-01,OFF,国庆节\n" + row + "\n");

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("futian/calendar/cn.csv:4: ").contains(message);
        });
        assertThat(reading.book().national().isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void reportsEveryProblemOfEveryFile() {
        CalendarReading reading = CalendarReader.read(new TreeMap<>(Map.of(
                "cn.csv", HEADER + "2026-01-01,OFF,元旦\n2026-01-01,WORK,元旦\n坏,OFF,元旦\n",
                "45.csv", "日子,类型,名称\n2026-01-01,OFF,元旦\n",
                "46.csv", "",
                "guangxi.csv", HEADER,
                "450000.csv", HEADER,
                "notes.txt", "")));

        assertThat(reading.problems()).extracting(CalendarProblem::toString).containsExactly(
                "45.csv:1: 表头应为：date,type,name（或 日期,类型,名称）",
                "450000.csv: 日历文件名应为 cn.csv、hours.csv 或区划代码前几位，如 45.csv。"
                        + "「450000」末尾的零表示整个辖区，请写作「45」",
                "46.csv: 没有表头，首行应写：date,type,name（或 日期,类型,名称）",
                "cn.csv:3: 日期 2026-01-01 与第 2 行重复，一天只能写一行",
                "cn.csv:4: 「坏」不是日期，应写作 2026-10-01",
                "guangxi.csv: 日历文件名应为 cn.csv、hours.csv 或区划代码前几位，如 45.csv。"
                        + "「guangxi」不是 cn，也不是 2、4、6、9 或 12 位区划代码",
                "notes.txt: 日历文件名应为 cn.csv、hours.csv 或区划代码前几位，如 45.csv。"
                        + "「」不是 cn，也不是 2、4、6、9 或 12 位区划代码");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
            "cn,01-01,9点,12:00         | 「9点」不是时间，应写作 09:00",
            "cn,13-01,09:00,12:00       | 「13-01」不是月日",
            "cn,01-01,12:00,09:00       | 上班时间 12:00 应早于下班时间 09:00",
            "440300,01-01,09:00,12:00   | 请写作「4403」",
            "福田,01-01,09:00,12:00     | 不是 cn，也不是",
            "65,01-01,13:00,15:00       | 办公时段重叠",
    })
    void namesABadRowOfOfficeHours(String row, String message) {
        CalendarReading reading = read("calendar/hours.csv",
                "division,from,opens,closes\n65,01-01,10:00,14:00\n" + row + "\n");

        assertThat(reading.problems()).singleElement().asString()
                .startsWith("calendar/hours.csv:3: ").contains(message);
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        CalendarReading reading = read("cn.csv", "\uFEFF名称,日期,类型\r\n国庆节,2026-10-01,off\r\n\r\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.book().national().isKnown(LocalDate.of(2026, 5, 6))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"440304", "440304001", "450123100", "440304001002", "4403", "44"})
    void acceptsCodesOfEveryLevel(String prefix) {
        assertThat(read(prefix + ".csv", HEADER).problems()).isEmpty();
    }

    private static CalendarReading read(String file, String text) {
        return CalendarReader.read(new TreeMap<>(Map.of(file, text)));
    }
}
