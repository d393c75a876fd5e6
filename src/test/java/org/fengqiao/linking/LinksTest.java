package org.fengqiao.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fengqiao.person.PersonHash;
import org.fengqiao.person.PersonParts;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine proposes with reasons, a person links. */
class LinksTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final String STATION = "小区旁边的垃圾中转站夜间作业，压缩机噪声很大，臭味飘进住户家里";

    private PersonParts people;
    private Links links;
    private Campaigns campaigns;

    @BeforeEach
    void open() {
        people = PersonParts.of(jdbc, storage, TestKeys.master(1));
        links = LinkingConfiguration.links(jdbc, storage, people.hashes(), LinkSettings.standard());
        campaigns = new LinkingConfiguration().campaigns(jdbc, storage);
    }

    @AfterEach
    void closeAnalyser() {
        links.close();
    }

    @Test
    void proposesARepeatedMatterByAnySpellingOfTheTelephone() {
        add("m1", "13800138000", "p1", STATION, 40);

        List<LinkProposal> proposed = add("m2", "+86 138 0013 8000", "p2", "垃圾中转站又在夜间作业，噪声没有变小", 0);

        assertThat(proposed).singleElement().satisfies(p -> {
            assertThat(p.likeness().kind()).isEqualTo(LinkKind.REPEATED);
            assertThat(p.likeness().reasons()).contains(LinkReason.SAME_PERSON, LinkReason.SAME_ITEM);
            assertThat(p.earlier()).isEqualTo("m1");
            assertThat(p.state()).isEqualTo(LinkState.PROPOSED);
        });
        assertThat(links.linked("m2")).as("nothing is linked by itself").isEmpty();
    }

    @Test
    void proposesAGroupAndTheSameCauseByWordsAlone() {
        add("m1", "13800138001", "p1", STATION, 3);
        add("m2", "13800138002", "p1", STATION + "，请管一管", 2);

        List<LinkProposal> elsewhere = add("m3", "13800138003", "p9", "垃圾中转站夜间作业，压缩机噪声很大，臭味飘进住户家里", 1);

        assertThat(links.open("m2")).filteredOn(p -> p.other("m2").equals("m1")).singleElement()
                .extracting(p -> p.likeness().kind()).isEqualTo(LinkKind.GROUP);
        assertThat(elsewhere).extracting(p -> p.likeness().kind()).containsOnly(LinkKind.SAME_CAUSE).hasSize(2);
    }

    @Test
    void onlyAPersonLinksAndWhatIsSettledStaysSettled() {
        add("m1", "13800138000", "p1", STATION, 3);
        add("m3", "13800138000", "p1", STATION, 2);
        LinkProposal first = add("m2", "13800138000", "p1", STATION, 1).stream()
                .filter(p -> p.earlier().equals("m1")).findFirst().orElseThrow();
        LinkProposal second = links.open("m2").stream().filter(p -> p.earlier().equals("m3")).findFirst().orElseThrow();

        LinkProposal confirmed = links.confirm(first.id(), "clerk", NOW);
        links.refuse(second.id(), "clerk", NOW);

        assertThat(confirmed.settledBy()).isEqualTo("clerk");
        assertThat(links.linked("m1")).containsExactly(confirmed);
        assertThat(links.confirm(first.id(), "other", NOW)).as("twice is once").isEqualTo(confirmed);
        assertThatThrownBy(() -> links.refuse(first.id(), "other", NOW)).hasMessageContaining("已由 clerk 定为「已关联」");
        assertThatThrownBy(() -> links.confirm(99, "clerk", NOW)).hasMessageContaining("没有编号为 99");
        links.change(traits("m2", "13800138000", "p1", STATION, 1), NOW);
        assertThat(links.open("m2")).as("corrected: not proposed again").isEmpty();
    }

    @Test
    void neitherWordsNorPeopleCanBeReadFromTheIndex() {
        add("m1", "13800138000", "p1", STATION, 1);

        assertThat(jdbc.sql("select posting from link_posting").query(String.class).list())
                .noneMatch(posting -> posting.contains("13800138000") || posting.contains("垃圾"));
        assertThat(new String(jdbc.sql("select signature from link_matter").query((row, n) -> row.getBytes(1)).single(),
                StandardCharsets.UTF_8)).doesNotContain("垃圾");
    }

    @Test
    void aMatterTakenOutIsFoundNoMore() {
        add("m1", "13800138000", "p1", STATION, 2);
        add("m2", "13800138000", "p1", STATION, 1);

        links.remove("m1");

        assertThat(links.open("m2")).isEmpty();
        assertThat(add("m3", "13800138000", "p1", STATION, 0)).extracting(LinkProposal::earlier).containsExactly("m2");
    }

    @Test
    void aCrowdedPostingIsReadFromItsNewestEndOnly() {
        for (int i = 0; i < 60; i++) {
            add("old" + i, null, "p1", null, 100 - i);
        }
        Traits fresh = traits("new", null, "p1", null, 0);

        assertThat(new CandidateIndex(jdbc).candidates(fresh)).hasSize(40)
                .extracting(Traits::matter).contains("old59").doesNotContain("old0");
    }

    @Test
    void ofAThousandAlikeTheNearestFewAreProposed() {
        for (int i = 0; i < 12; i++) {
            add("same" + i, "1380013810" + i, "p1", STATION, 20 - i);
            add("else" + i, "1380013820" + i, "p9", STATION, 20 - i);
        }

        List<LinkProposal> proposed = add("new", "13800138300", "p1", STATION, 0);

        assertThat(proposed).filteredOn(p -> p.likeness().kind() == LinkKind.GROUP).as("the newest of those alike")
                .extracting(LinkProposal::earlier)
                .containsExactlyInAnyOrder("same11", "same10", "same9", "same8", "same7");
        assertThat(proposed).filteredOn(p -> p.likeness().kind() == LinkKind.SAME_CAUSE).hasSize(5);
        assertThat(proposed).hasSize(10);
    }

    @Test
    void moreCampaignsAndMattersThanAPageHoldsAreAllFound() {
        List<String> matters = IntStream.range(0, 250).mapToObj(i -> "m" + i).toList();
        long large = campaigns.open("垃圾中转站扰民", "夜间作业", matters, "leader", NOW).id();
        IntStream.range(0, 204).forEach(i -> campaigns.open("治理" + i, "同因", List.of(), "leader", NOW));
        campaigns.open("别人的", "同因", List.of(), "other", NOW);
        Campaigns.Eyes leader = new Campaigns.Eyes("leader", " and cm.matter <> :hidden", Map.of("hidden", "m7"));

        List<Campaign> first = campaigns.newest(leader, null, 200);
        List<Campaign> rest = campaigns.newest(leader, first.get(199).id(), 200);

        assertThat(first).hasSize(200);
        assertThat(rest).hasSize(5);
        assertThat(rest.get(4).id()).as("the oldest is the last").isEqualTo(large);
        assertThat(rest.get(4).matters()).hasSize(249).doesNotContain("m7");
        assertThat(campaigns.newest(new Campaigns.Eyes("nobody", " and 1 = 0", Map.of()), null, 200)).isEmpty();
    }

    @Test
    void gathersLikeCasesIntoACampaign() {
        add("m1", "13800138001", "p1", STATION, 2);
        LinkProposal link = add("m2", "13800138002", "p2", STATION, 1).get(0);
        Campaign campaign = campaigns.open("垃圾中转站扰民", "夜间作业时间没有规定", List.of("m1"), "leader", NOW);
        assertThat(campaigns.suggestions(campaign.id())).isEmpty();

        links.confirm(link.id(), "clerk", NOW);

        assertThat(campaigns.suggestions(campaign.id())).containsExactly("m2");
        assertThat(campaigns.gather(campaign.id(), "m2", "leader", NOW.plusSeconds(60)).matters())
                .containsExactly("m1", "m2");
        assertThat(campaigns.gather(campaign.id(), "m2", "leader", NOW).matters()).hasSize(2);
        assertThat(campaigns.of("m2")).extracting(Campaign::id).containsExactly(campaign.id());
        assertThatThrownBy(() -> campaigns.close(campaign.id(), " ", "leader", NOW)).hasMessageContaining("治理结果");
        assertThat(campaigns.close(campaign.id(), "改为7时后作业", "leader", NOW).outcome()).isEqualTo("改为7时后作业");
        assertThatThrownBy(() -> campaigns.gather(campaign.id(), "m3", "leader", NOW)).hasMessageContaining("已经结束");
        assertThatThrownBy(() -> campaigns.open("", "原因", List.of(), "leader", NOW)).hasMessageContaining("名称");
    }

    private List<LinkProposal> add(String matter, String phone, String place, String text, int daysAgo) {
        links.add(traits(matter, phone, place, text, daysAgo), NOW);
        return links.open(matter);
    }

    private Traits traits(String matter, String phone, String place, String text, int daysAgo) {
        Set<PersonHash> hashes = phone == null ? Set.of()
                : Set.of(people.hashes().of(PersonalKind.PHONE, phone).orElseThrow());
        return links.traits(matter, hashes, place, "噪声", NOW.minus(Duration.ofDays(daysAgo)), text);
    }
}
