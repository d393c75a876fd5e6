package org.fengqiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTest {

    private static final byte[] GB = "福田\n梅林".getBytes(Charset.forName("GB18030"));

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(Decoded.utf8("\uFEFF福田".getBytes(StandardCharsets.UTF_8))).hasValue("福田");
    }

    @Test
    void neverReplacesAByteThatIsNotValid() {
        assertThat(Decoded.utf8(GB)).isEmpty();
        assertThat(Decoded.utf8OrGb18030(GB)).hasValue("福田\n梅林");
        assertThat(Decoded.utf8OrGb18030(new byte[] {(byte) 0xFF, (byte) 0xFF})).isEmpty();
    }

    @Test
    void findsTheLineOfTheFirstFault() {
        byte[] bytes = {'a', '\n', 'b', '\n', (byte) 0xFF, '\n'};

        assertThat(Decoded.lineOfFault(bytes)).isEqualTo(3);
    }
}
