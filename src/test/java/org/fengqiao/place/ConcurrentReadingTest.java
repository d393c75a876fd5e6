package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentReadingTest {

    @Test
    void manyThreadsSeeTheSame() {
        long distinct = IntStream.range(0, 2_000).parallel().mapToObj(i -> {
            DirectoryDay day = Directories.SHIPPED.on(LocalDate.of(2025, 6, 2));
            return Directories.shown(day.findBody("信访局", "440304007017")) + Directories.shown(day.findItem("违停"))
                    + day.boundLeader("440304007017").map(Post::code);
        }).distinct().count();
        assertThat(distinct).isEqualTo(1);
    }
}
