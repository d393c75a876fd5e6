package org.fengqiao.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person spelled in many ways is one; what is no such value is nothing. */
class NormalisingTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张三", "NAME, '张　三 ', 张三", "NAME, 阿不都·热合曼, 阿不都·热合曼", "NAME, 阿不都•热合曼, 阿不都·热合曼",
        "NAME, 阿不都．热合曼, 阿不都·热合曼", "NAME, Ａlice Ｗ, ALICEW", "NAME, ——, ", "NAME, 123, ",
        "PHONE, 13800138000, 13800138000", "PHONE, 138 0013 8000, 13800138000", "PHONE, +86-138-0013-8000, 13800138000",
        "PHONE, 008613800138000, 13800138000", "PHONE, 8613800138000, 13800138000", "PHONE, １３８００１３８０００, 13800138000",
        "PHONE, (0755)8888 1234, 075588881234", "PHONE, 0755-88881234转801, 075588881234", "PHONE, 12345, 12345",
        "PHONE, 没有电话, ", "PHONE, 86, ",
        "ID_NUMBER, 11010519491231002x, 11010519491231002X", "ID_NUMBER, 110105 19491231 002Ｘ, 11010519491231002X",
        "ID_NUMBER, 110105491231002, 11010519491231002X", "ID_NUMBER, 1101051949123100, ", "ID_NUMBER, 护照E123, ",
        "ADDRESS, 福田区某街道1号, "})
    void bringsEverySpellingToOne(PersonalKind kind, String written, String normal) {
        assertThat(kind.normal(written).orElse(null)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"NAME, 张三, 张*", "NAME, 欧阳小明, 欧***", "NAME, 李, 李*", "PHONE, 138 0013 8000, 138****8000",
        "PHONE, 88881234, ******34", "PHONE, 微信abc, *****", "ID_NUMBER, 11010519491231002x, 110*************2X",
        "ADDRESS, 福田区某街道1号, 福田区某****", "NAME, ' ', ''"})
    void masksWhatScreensShow(PersonalKind kind, String written, String masked) {
        assertThat(kind.masked(written)).isEqualTo(masked);
    }

    @Property
    void normalFormsAreStable(@ForAll PersonalKind kind, @ForAll String anything) {
        kind.normal(anything).ifPresent(normal -> assertThat(kind.normal(normal)).contains(normal));
    }

    @Property
    void blanksAndFullWidthDigitsNeverMatter(@ForAll @LongRange(min = 13_000_000_000L, max = 19_999_999_999L) long number,
                                             @ForAll @IntRange(max = 10) int blank) {
        String plain = String.valueOf(number);
        String wide = plain.chars().mapToObj(c -> String.valueOf((char) (c - '0' + '０'))).collect(Collectors.joining());
        String spaced = wide.substring(0, blank) + "\u00a0\u3000 " + wide.substring(blank);

        assertThat(PersonalKind.PHONE.normal("+86 " + spaced)).contains(plain);
    }

    @Property
    void anOldNumberAndItsNewFormAreOnePerson(@ForAll @LongRange(min = 110_000_000_000_000L, max = 659_999_999_999_999L)
                                              long old) {
        String renewed = PersonalKind.ID_NUMBER.normal(String.valueOf(old)).orElseThrow();

        assertThat(renewed).hasSize(18).startsWith(String.valueOf(old).substring(0, 6) + "19");
        assertThat(isoRemainder(renewed)).as("ISO 7064 MOD 11-2").isEqualTo(1);
        assertThat(PersonalKind.ID_NUMBER.normal(renewed.toLowerCase(java.util.Locale.ROOT))).contains(renewed);
    }

    /** The check of the standard in its recursive form, written down differently from the weights of the product. */
    private static int isoRemainder(String number) {
        int product = 0;
        for (char c : number.toCharArray()) {
            product = (product * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        return product;
    }
}
