package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.SHIPPED;
import static org.fengqiao.place.Directories.shipped;
import static org.fengqiao.place.Directories.shown;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            440304-xinfang-head,      -,                440304-xinfang-head
            区委书记,                 440304-dangwei,   440304-dangwei-shuji
            局长,                     440304-chengguan, 440304-chengguan-head
            福田区城管局局长,         -,                440304-chengguan-head
            常务副区长,               -,                440304-zhengfu-changwu
            处长,                     440304-chengguan, 没有
            枫桥镇人民政府镇长,       -,                330681109-jiedao-head
            """)
    void findsByCodeAndTitle(String asked, String body, String expected) {
        assertThat(shown(shipped().findPost(asked, body))).isEqualTo(expected);
    }

    @Test
    void aTitleThatManyBearIsListed() {
        assertThat(shipped().findPost("局长", null)).isInstanceOf(Found.Several.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28,1", "2025-03-01,2"})
    void anIncumbentChangesOnADay(LocalDate day, int which) {
        Post post = SHIPPED.on(day).post("440304-xinfang-head").orElseThrow();
        assertThat(SHIPPED.on(day).head("440304-xinfang")).hasValue(post);
        String before = SHIPPED.on(LocalDate.of(2025, 2, 28)).post(post.code()).orElseThrow().incumbent();
        assertThat(post.incumbent().equals(before)).isEqualTo(which == 1);
    }

    @Test
    void everyFutianCommunityHasANamedLeaderAndSecretary() {
        long communities = shipped().divisions().stream()
                .filter(d -> d.level() == Level.VILLAGE && d.code().startsWith("440304")).peek(d -> {
                    Post leader = shipped().boundLeader(d.code()).orElseThrow();
                    assertThat(leader.areas()).as(d.name()).contains(d.code());
                    assertThat(leader.incumbent()).isNotBlank();
                    Body community = shipped().bodyOf("社区", Level.VILLAGE, d.code()).orElseThrow();
                    assertThat(shipped().head(community.code())).map(Post::incumbent).isPresent();
                }).count();
        assertThat(communities).isEqualTo(93);
    }

    @Test
    void theBoundLeaderIsThatOfTheSmallestArea() {
        assertThat(shipped().boundLeader("440304007")).map(Post::title).hasValue("区委书记");
        assertThat(shipped().boundLeader("440304007012")).map(Post::title).hasValue("区委书记");
        assertThat(shipped().boundLeader("440304007027")).map(Post::title).hasValue("副区长（教育卫生）");
        assertThat(shipped().boundLeader("330681")).isEmpty();
    }

    @Test
    void thePortfolioDecidesWhoIsInCharge() {
        assertThat(shipped().portfolioLeader("城管", Level.COUNTY, "440304007017")).map(Post::title)
                .hasValue("副区长（城建）");
        assertThat(shipped().portfolioLeader("信访", Level.COUNTY, "440304")).map(Post::title).hasValue("区委副书记");
        assertThat(shipped().portfolioLeader("城管", Level.CITY, "440304")).isEmpty();
    }

    @Test
    void everySystemOfFutianHasADistrictLeaderInCharge() {
        for (Item item : shipped().items()) {
            String system = item.competent().get(Level.COUNTY);
            if (system != null) {
                assertThat(shipped().portfolioLeader(system, Level.COUNTY, "440304")).as(system).isPresent();
            }
        }
    }

    @Test
    void postsStandInProtocolOrder() {
        assertThat(shipped().postsOf("440304-zhengfu")).extracting(Post::order).isSorted();
        assertThat(shipped().postsOf("440304-zhengfu").get(0).title()).isEqualTo("区长");
    }

    @Test
    void someoneHasDeclaredAnInterest() {
        assertThat(shipped().bodies()).flatExtracting(b -> shipped().postsOf(b.code()))
                .anyMatch(p -> !p.interests().isEmpty());
    }
}
