package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.shipped;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.outcome.LegalChannel;
import org.junit.jupiter.api.Test;

class TwelvePlacesTest {

    private static final List<String> EVERYWHERE = List.of("信访", "党委", "政府", "纪检监察", "组织", "政法委", "督查",
            "联席会议", "联席会议办公室", "法院", "检察", "公安", "交警", "城管", "住建", "人社", "教育", "卫健", "市监", "生态环境",
            "交通", "水务", "应急", "消防", "司法行政", "民政", "自然资源", "农业农村", "文旅体育", "发改", "工信", "商务", "财政",
            "税务", "医保", "退役军人", "数据政务", "残联", "妇联", "工会", "供电", "供气", "供热", "供水", "通信", "邮政", "烟草",
            "统计", "审计", "分拣");

    @Test
    void everyCountyHasTheCompleteSetOfBodies() {
        for (Division county : counties()) {
            for (String system : EVERYWHERE) {
                Body body = shipped().bodyOf(system, Level.COUNTY, county.code()).orElse(null);
                assertThat(body).as(county.name() + system).isNotNull();
                assertThat(shipped().head(body.code())).as(body.name()).isPresent();
            }
        }
        assertThat(counties()).hasSize(30);
    }

    @Test
    void everyCompetentSystemExistsAtItsLevelInEveryPlace() {
        for (Item item : shipped().items()) {
            item.competent().forEach((level, system) -> {
                for (Division division : shipped().divisions()) {
                    if (division.level() == level) {
                        assertThat(shipped().bodyOf(system, level, division.code()))
                                .as(item.name() + " " + system + " " + division.name()).isPresent();
                    }
                }
            });
        }
    }

    @Test
    void everyTownshipAndCommunityHasABodyThatAnswersToTheCounty() {
        for (Division division : shipped().divisions()) {
            if (division.level().compareTo(Level.COUNTY) > 0) {
                String system = division.level() == Level.TOWNSHIP ? "街道" : "社区";
                Body body = shipped().bodyOf(system, division.level(), division.code()).orElseThrow();
                Body county = shipped().bodyOf("政府", Level.COUNTY, division.code()).orElseThrow();
                assertThat(shipped().commands(county.code(), body.code())).as(body.name()).isTrue();
            }
        }
    }

    @Test
    void serviceThatCannotWaitKeepsARoster() {
        for (String system : List.of("公安", "消防", "应急", "供电", "供水", "供气", "供热", "分拣")) {
            for (Division county : counties()) {
                assertThat(shipped().bodyOf(system, Level.COUNTY, county.code()).orElseThrow().roundTheClock())
                        .as(county.name() + system).isTrue();
            }
        }
    }

    @Test
    void theCatalogueIsLargeAndItsNamesAreDistinct() {
        assertThat(shipped().items()).hasSizeGreaterThan(350);
        assertThat(shipped().items()).extracting(Item::name).doesNotHaveDuplicates();
        assertThat(shipped().items()).extracting(Item::field).contains("城乡建设", "农业农村", "涉法涉诉", "征地拆迁");
    }

    @Test
    void itemsProposeOnlyTermsOfTheLaw() {
        assertThat(ItemsFile.PURPOSES)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Purpose.values()).map(Purpose::label).toList());
        assertThat(Arrays.stream(LegalChannel.values()).map(LegalChannel::label)).containsAll(ItemsFile.CHANNELS);
    }

    private static List<Division> counties() {
        return shipped().divisions().stream().filter(d -> d.level() == Level.COUNTY).toList();
    }
}
