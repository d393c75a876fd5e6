package org.fengqiao.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.service.Current;
import org.fengqiao.service.RulesFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped directory with a roster that uses some of its codes and some codes of its own. */
class VisitingPostsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String COMMITTEE = "440304-dangwei";
    private static final String CODED = "440304-dangwei-shuji";

    @TempDir
    private Path root;
    private VisitSetting setting;
    private VisitingPosts posts;

    @BeforeEach
    void open() throws IOException {
        Path place = Files.createDirectories(root.resolve("planning/visits/futian"));
        Files.createSymbolicLink(root.resolve("rules"), Path.of("rules").toAbsolutePath());
        for (String file : new String[] {"policy.yaml", "places.csv"}) {
            Files.copy(Path.of("planning/visits/futian").resolve(file), place.resolve(file));
        }
        Files.writeString(place.resolve("leaders.csv"), "岗位,职务,姓名,职级,回避单位\n"
                + CODED + ",书记,甲一,主要领导,\n"
                + "own-1,区委副书记,乙二,区委常委,\n"
                + "own-2,区委常委、改革办主任,丙三,区委常委,区城管局\n");
        VisitPlaces places = new VisitPlaces(root);
        setting = places.setting(places.files("futian"));
        posts = new VisitingPosts(new Current(
                new RulesFolder(Path.of("rules")).with(DirectoryFolder.read(Path.of("rules/directory")))));
    }

    @AfterEach
    void unlink() throws IOException {
        Files.delete(root.resolve("rules"));
    }

    @Test
    void aLeaderIsThePostWithTheSameCodeWhateverTheTitle() {
        assertThat(posts.of(setting, CODED, DAY)).isEqualTo(new VisitingPosts.Visiting(COMMITTEE, "区委书记"));
    }

    @Test
    void aCodeOfItsOwnIsThePostOfTheSameTitleAndOtherwiseTheCommittee() {
        assertThat(posts.of(setting, "own-1", DAY)).isEqualTo(new VisitingPosts.Visiting(COMMITTEE, "区委副书记"));
        assertThat(posts.of(setting, "own-2", DAY))
                .isEqualTo(new VisitingPosts.Visiting(COMMITTEE, "区委常委、改革办主任"));
    }

    @Test
    void aBodyIsCalledAsTheSettingsCallItSoThatWhoHasToDoWithItStandsAside() {
        PartyRef bureau = new PartyRef("首办单位", "440304-chengguan", "深圳市福田区城市管理和综合执法局", null, null);
        assertThat(posts.called(setting, bureau, DAY)).isEqualTo("区城管局");
        PartyRef other = new PartyRef("首办单位", "440304-shuiwu", "深圳市福田区水务局", null, null);
        assertThat(posts.called(setting, other, DAY)).isEqualTo("深圳市福田区水务局");
    }

    @Test
    void leadersOfThePlaceAndWhomTheRosterHasVisitAndHeadsBelowThemDoNot() {
        assertThat(posts.visits(setting, "440304-zhengfu", "副区长（城建）", DAY)).isTrue();
        assertThat(posts.visits(setting, "440304-chengguan", "区委常委、改革办主任", DAY)).as("on the roster").isTrue();
        assertThat(posts.visits(setting, "440304-chengguan", "局长", DAY)).isFalse();
        assertThat(posts.visits(setting, "440304007-dangwei", "街道党工委书记", DAY)).isFalse();
    }

    @Test
    void whoHoldsACaseIsFoundByCodeAndByTitle() {
        assertThat(posts.leader(setting, COMMITTEE, "区委书记", DAY)).isEqualTo(CODED);
        assertThat(posts.leader(setting, COMMITTEE, CODED, DAY)).isEqualTo(CODED);
        assertThat(posts.leader(setting, COMMITTEE, "440304-dangwei-fushuji", DAY)).isEqualTo("own-1");
        assertThat(posts.leader(setting, COMMITTEE, "区委常委、改革办主任", DAY)).isEqualTo("own-2");
        assertThat(posts.leader(setting, COMMITTEE, "没有这个岗位", DAY)).isNull();
    }
}
