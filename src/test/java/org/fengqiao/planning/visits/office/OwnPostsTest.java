package org.fengqiao.planning.visits.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.api.Test;

class OwnPostsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anAccountSpeaksForThePostItIsBoundToByCodeOrTitle() {
        OwnPosts own = new OwnPosts(new Town().setting(), DAY);
        assertThat(own.of("副区长甲", "随便")).containsExactly("a");
        assertThat(own.of("a", "随便")).containsExactly("a");
        assertThat(own.of("市长", "甲一")).isEmpty();
    }

    @Test
    void whereSeveralBearTheTitleTheNameDecides() {
        OwnPosts own = new OwnPosts(new Town().change("leaders.csv", "副区长乙", "副区长甲").setting(), DAY);
        assertThat(own.of("副区长甲", "丁四")).containsExactly("b");
        assertThat(own.of("副区长甲", "领导办公室")).isEmpty();
    }
}
