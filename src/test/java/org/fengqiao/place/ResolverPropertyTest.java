package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.shipped;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResolverPropertyTest {

    @Property(tries = 300)
    void noTextMakesAFinderThrow(@ForAll("texts") String text, @ForAll("places") String place) {
        assertThat(shipped().findDivision(text)).isNotNull();
        assertThat(shipped().findBody(text, place)).isNotNull();
        assertThat(shipped().findPost(text, null)).isNotNull();
        assertThat(shipped().findItem(text)).isNotNull();
        assertThat(shipped().findChannel(text, place)).isNotNull();
        assertThat(shipped().upwards(text)).isNotNull();
        assertThat(shipped().commonSuperior(text, place)).isNotNull();
    }

    @Property(tries = 300)
    void anExactCodeIsAlwaysFound(@ForAll("bodies") Body body, @ForAll("places") String place) {
        assertThat(shipped().findBody(body.code(), place)).isEqualTo(new Found.One<>(body));
        assertThat(shipped().body(body.code())).hasValue(body);
        assertThat(shipped().findDivision(body.division())).isInstanceOf(Found.One.class);
    }

    @Property(tries = 200)
    void severalHoldsAtLeastTwoAndNoneAtMostFiveNames(@ForAll("texts") String text) {
        Found<Division> found = shipped().findDivision(text);
        if (found instanceof Found.Several<Division> several) {
            assertThat(several.candidates()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        } else if (found instanceof Found.None<Division> none) {
            assertThat(none.nearest()).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> made = Arbitraries.of("福田", "区", "梅林", "街道", "社区", "新洲", "深圳市", "信访", "局", "44", "0304",
                "　", "\u202E", "村", "第", "12345", "-").list().ofMaxSize(8).map(l -> String.join("", l));
        return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(300));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("440304", "440304007017", "330681109", "00", "44", "", "不存在");
    }

    @Provide
    Arbitrary<Body> bodies() {
        List<Body> bodies = new ArrayList<>(shipped().bodies());
        return Arbitraries.of(bodies);
    }
}
