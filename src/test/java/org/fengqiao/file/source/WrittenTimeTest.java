package org.fengqiao.file.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026年3月2日 9:30              | 2026-03-02T09:30:00+08:00",
        "2026年3月2日9时30分            | 2026-03-02T09:30:00+08:00",
        "2026年3月2日9时                | 2026-03-02T09:00:00+08:00",
        "2026年3月2日 9时30分15秒       | 2026-03-02T09:30:15+08:00",
        "2026年03月02日                 | 2026-03-02T00:00:00+08:00",
        "2026年 3月 2日 星期一 9:30     | 2026-03-02T09:30:00+08:00",
        "2026年3月2日（周一）下午3点30分| 2026-03-02T15:30:00+08:00",
        "2026/3/2                       | 2026-03-02T00:00:00+08:00",
        "2026/3/2 9:30                  | 2026-03-02T09:30:00+08:00",
        "2026/3/2 上午 9:30             | 2026-03-02T09:30:00+08:00",
        "2026/3/2 下午 3:30:15          | 2026-03-02T15:30:15+08:00",
        "2026/3/2 下午12:05             | 2026-03-02T12:05:00+08:00",
        "2026/3/2 上午12:05             | 2026-03-02T00:05:00+08:00",
        "2026/3/2 下午15:05             | 2026-03-02T15:05:00+08:00",
        "2026-3-2 9:30 PM               | 2026-03-02T21:30:00+08:00",
        "2026.3.2 23:59:59              | 2026-03-02T23:59:59+08:00",
        "20260302                       | 2026-03-02T00:00:00+08:00",
        "20260302 0:05                  | 2026-03-02T00:05:00+08:00",
        "２０２６年３月２日　９：３０   | 2026-03-02T09:30:00+08:00",
        "2026-03-02T09:30               | 2026-03-02T09:30:00+08:00",
        "2026-03-02T09:30:00.123        | 2026-03-02T09:30:00+08:00",
        "2026-03-02T09:30:00+08:00      | 2026-03-02T09:30:00+08:00",
        "2026-03-02T01:30:00Z           | 2026-03-02T09:30:00+08:00",
        "2026-03-02 09:30:00            | 2026-03-02T09:30:00+08:00"})
    void readsWhatPeopleWrite(String written, String meant) {
        assertThat(Json.text(WrittenTime.read(written))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "昨天               | 应是时间",
        "3月2日 9:30        | 应是时间",
        "26/3/2             | 应是时间",
        "46083.395833       | 把单元格格式设为日期",
        "46083              | 把单元格格式设为日期",
        "2026-02-30         | 没有「2026-02-30」这个时间",
        "2026-13-01         | 没有「2026-13-01」这个时间",
        "2026/3/2 24:00     | 没有「2026/3/2 24:00」这个时间",
        "2026/3/2 9:75      | 这个时间",
        "2026/3/2 九点半    | 应是时间",
        "2026年3月2日至5日  | 应是时间",
        "09:30:00           | 应是时间",
        "202603021          | 应是时间"})
    void saysWhatWouldDo(String written, String said) {
        assertThatThrownBy(() -> WrittenTime.read(written)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }
}
