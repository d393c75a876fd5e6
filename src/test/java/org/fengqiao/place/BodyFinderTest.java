package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.SHIPPED;
import static org.fengqiao.place.Directories.shipped;
import static org.fengqiao.place.Directories.shown;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFinderTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            440304-chengguan,       -,            440304-chengguan
            深圳市福田区信访局,     -,            440304-xinfang
            福田区信访局,           -,            440304-xinfang
            深圳市福田区城管局,     -,            440304-chengguan
            城管局,                 440304007017, 440304-chengguan
            城管局,                 4403,         4403-chengguan
            信访局,                 330681109,    330681-xinfang
            信访局,                 33,           33-xinfang
            国家信访局,             440304,       00-xinfang
            派出所,                 440304007017, 440304007-gongan
            梅林派出所,             440304,       440304007-gongan
            梅林街道办,             -,            440304007-jiedao
            枫桥镇人民政府,         -,            330681109-jiedao
            新洲社区,               440304,       440304005023-shequ
            公安局,                 440304,       440304-gongan
            公安局,                 330681,       330681-gongan
            福田监管局,             440304,       440304-shijian
            交警大队福田,           -,            440304-jiaojing
            绍兴市诸暨市信访局,     -,            330681-xinfang
            海州区信访局,           -,            多个 210902-xinfang 320706-xinfang
            海州区信访局,           320706001,    320706-xinfang
            阜新市海州区信访局,     -,            210902-xinfang
            福田区火星管理局,       440304,       没有
            """)
    void findsByCodeAndNameSeenFromAPlace(String asked, String division, String expected) {
        assertThat(shown(shipped().findBody(asked, division))).isEqualTo(expected);
    }

    @Test
    void listsEveryBearerOfANameWhenNoPlaceIsGiven() {
        assertThat(shipped().findBody("信访局", null)).isInstanceOfSatisfying(Found.Several.class,
                several -> assertThat(several.candidates()).hasSizeGreaterThan(40));
    }

    @Test
    void everyBodyIsFoundByItsOwnNameAtItsOwnPlace() {
        for (Body body : shipped().bodies()) {
            assertThat(shipped().findBody(body.name(), body.division())).as(body.name())
                    .isEqualTo(new Found.One<>(body));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2012-05-01, 福田区卫生和人口计划生育局, 440304-weijian-2009
            2016-05-01, 福田区卫生和人口计划生育局, 440304-weijian-2015
            2025-05-01, 福田区卫生和人口计划生育局, 440304-weijian
            2025-05-01, 440304-weijian-2009,        440304-weijian
            2025-05-01, 福田区城市管理局,           440304-chengguan
            2019-01-31, 福田区城市管理局,           440304-chengguan-2009
            2019-02-01, 福田区城市管理局,           440304-chengguan
            2016-05-01, 440304-weijian,             没有
            """)
    void anEndedBodyLeadsToItsSuccessorInForce(LocalDate day, String asked, String expected) {
        assertThat(shown(SHIPPED.on(day).findBody(asked, "440304"))).isEqualTo(expected);
    }

    @Test
    void theGetterByCodeFollowsNoSuccessor() {
        assertThat(shipped().body("440304-weijian-2009")).isEmpty();
        assertThat(SHIPPED.on(LocalDate.of(2012, 5, 1)).body("440304-weijian-2009")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            城管,         COUNTY,   440304007017, 440304-chengguan
            城市管理,     COUNTY,   440304,       440304-chengguan
            市监,         COUNTY,   440304007,    440304-shijian
            市监,         CITY,     440304007,    4403-shijian
            街道,         TOWNSHIP, 440304007017, 440304007-jiedao
            社区,         VILLAGE,  440304007017, 440304007017-shequ
            公安,         TOWNSHIP, 330681109   , 330681109-gongan
            信访,         NATION,   440304,       00-xinfang
            分拣,         COUNTY,   230184,       230184-fenjian
            城管,         TOWNSHIP, 440304,       没有
            没有的系统,   COUNTY,   440304,       没有
            """)
    void knowsTheBodyOfASystem(String system, Level level, String division, String expected) {
        assertThat(shipped().bodyOf(system, level, division).map(Body::code).orElse("没有")).isEqualTo(expected);
    }

    @Test
    void theBodyOfASystemIsThatOfTheDay() {
        assertThat(SHIPPED.on(LocalDate.of(2012, 5, 1)).bodyOf("卫健", Level.COUNTY, "440304"))
                .map(Body::code).hasValue("440304-weijian-2009");
    }
}
