package org.fengqiao.planning.rounds.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundSettingReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"fuxin", "gutang", "meilin"})
    void shippedPlacesAreReadWhole(String place) {
        RoundSetting setting = RoundSettings.read(place);

        assertThat(setting.walkers()).isNotEmpty();
        assertThat(setting.needs()).isNotEmpty().allMatch(n -> setting.place(n.place()).isPresent());
        assertThat(setting.rule().kinds()).anyMatch(k -> k.byNeed() && k.quota() > 0 && k.minutes() >= 5);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            rule.yaml    | 数量: 2            | 数量: -2            | 数量、间隔天数不能为负
            rule.yaml    | "17:30"            | "7点"               | 「7点」不是时刻
            rule.yaml    | 区划: "210902003001" | 区划: 某处         | 区划「某处」不在区划表里
            rule.yaml    | 名称: 进社区       | 名称: 走场所        | 任务「走场所」重名
            places.csv   | 10:00-22:00        | 22:00-10:00         | 「22:00-10:00」不是一段时间
            places.csv   | fx-1-h2,           | fx-1-h1,            | 编码「fx-1-h1」重复
            places.csv   | 旅店,走场所        | 旅店,巡逻           | 任务「巡逻」没有列在
            places.csv   | 旅店,走场所        | 旅店,关爱走访       | 只按本人提出的需要安排
            needs.csv    | 本人,2026-05-31    | 社区认定,2026-05-31 | 不由单位认定
            needs.csv    | 独居，想有人来看看 | 重点人员            | 「重点人员」
            needs.csv    | fx-1-h3            | fx-9-h9             | 住户「fx-9-h9」没有列在
            needs.csv    | 2026-05-31,        | 2026-05-31,2026-01-01 | 撤回日早于提出日
            walkers.csv  | fx-1、fx-2         | ''                  | 没有网格
            """)
    void everyMistakeIsToldWithItsFile(String file, String right, String wrong, String told) {
        SortedMap<String, String> files = RoundSettings.files("fuxin");
        assertThat(files.get(file)).contains(right);
        files.put(file, files.get(file).replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThatThrownBy(() -> RoundSettings.read(files)).hasMessageContaining(file).hasMessageContaining(told);
    }

    @Test
    void aFileTooManyOrTooFewIsTold() {
        SortedMap<String, String> files = RoundSettings.files("fuxin");
        files.put("suspects.csv", "");
        files.remove("walkers.csv");

        assertThatThrownBy(() -> RoundSettings.read(files)).hasMessageContaining("suspects.csv：不认识这个文件")
                .hasMessageContaining("walkers.csv：缺少这个文件");
    }
}
