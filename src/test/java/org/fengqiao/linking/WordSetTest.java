package org.fengqiao.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void cutsChineseIntoTheWordsThatSayWhatItIsAbout() {
        try (WordSet words = new WordSet()) {
            assertThat(words.of("您好，市民来电反映小区旁边的垃圾中转站夜间作业，噪声扰民，希望有关部门尽快处理，电话13800138000。"))
                    .contains("小区", "垃圾", "夜间", "噪声").doesNotContain("您好", "市民", "13800138000", "的", "，");
            assertThat(words.of(" ")).isEmpty();
            assertThat(words.of(null)).isEmpty();
        }
    }
}
