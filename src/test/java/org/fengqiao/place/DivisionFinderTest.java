package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.shipped;
import static org.fengqiao.place.Directories.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionFinderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            440304007,                          440304007
            ４４０３０４,                           440304
            440304000000,                       440304
            440304007000,                       440304007
            福田区,                              440304
            梅林街道,                            440304007
            梅林,                                440304007
            梅林街道办,                          440304007
            福田区梅林街道,                      440304007
            福田 区 梅林　街道,                  440304007
            福田梅林,                            440304007
            新洲社区,                            440304005023
            新洲,                                多个 440304005023 451022101205
            沙头街道新洲社区居委会,              440304005023
            广东省深圳市福田区梅林街道梅都社区,  440304007017
            广东梅都社区,                        440304007017
            梅林一村,                            440304007021
            新疆,                                65
            广西壮族自治区,                      45
            隆林县,                              451031
            枫桥镇,                              330681109
            福田,                                多个 440304 440304004
            福田区福田,                          440304004
            海州区,                              多个 210902 320706
            连云港市海州区,                      320706
            阜新海州区,                          210902
            新华社区居委会,                      多个 320706020006 440304005038 650103003005
            福田区新华社区,                      440304005038
            梅林街,                              没有
            火星,                                没有
            福田区火星街道,                      没有
            '',                                  没有
            """)
    void findsByCodeNameAndChain(String asked, String expected) {
        assertThat(shown(shipped().findDivision(asked))).isEqualTo(expected);
    }

    @Test
    void offersTheNearestNamesWhereNothingFits() {
        assertThat(shipped().findDivision("梅林街"))
                .isInstanceOfSatisfying(Found.None.class, none -> assertThat(none.nearest()).contains("梅林街道"));
        assertThat(shipped().findDivision("香密湖街道"))
                .isInstanceOfSatisfying(Found.None.class, none -> assertThat(none.nearest().get(0)).isEqualTo("香蜜湖街道"));
    }

    @Test
    void listsTheSubdistrictsOfOneCityThatHaveACommunityOfTheSameName() {
        assertThat(shown(shipped().findDivision("五常市大沟村"))).isEqualTo("多个 230184101208 230184215202");
        assertThat(shown(shipped().findDivision("拉林满族镇大沟村"))).isEqualTo("230184101208");
        assertThat(shown(shipped().findDivision("吴江区西塘社区"))).isEqualTo("多个 320509001001 320509104001");
    }

    @Test
    void everyDivisionIsFoundByItsFullChainAndItsCode() {
        for (Division division : shipped().divisions()) {
            StringBuilder chain = new StringBuilder();
            List<Division> line = shipped().upwards(division.code());
            line.forEach(d -> chain.insert(0, d.name()));
            assertThat(shipped().findDivision(chain.toString())).as(chain.toString())
                    .isEqualTo(new Found.One<>(division));
            assertThat(shipped().findDivision(division.code())).isEqualTo(new Found.One<>(division));
        }
    }

    @Test
    void walksUpwards() {
        assertThat(shipped().upwards("440304007017")).extracting(Division::name)
                .containsExactly("梅都社区居委会", "梅林街道", "福田区", "深圳市", "广东省");
        assertThat(shipped().at(Level.CITY, "440304007017")).map(Division::name).hasValue("深圳市");
        assertThat(shipped().at(Level.VILLAGE, "440304")).isEmpty();
        assertThat(shipped().at(Level.NATION, "440304")).map(Division::name).hasValue("全国");
        assertThat(shipped().upwards("nowhere")).isEmpty();
    }
}
