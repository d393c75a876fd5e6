package org.fengqiao.file.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void theDocumentListsEveryColumn() throws IOException {
        String document = Files.readString(Path.of("docs/files.zh-CN.md"));
        assertThat(Columns.all()).allSatisfy(column -> assertThat(document)
                .contains("| " + column.heading() + " | " + column.english() + " | " + String.join("、", column.also())));
    }

    @Test
    void noHeadingMeansTwoColumns() {
        assertThat(Columns.all().stream().flatMap(column ->
                Stream.concat(Stream.of(column.heading(), column.english()), column.also().stream())).toList())
                .doesNotHaveDuplicates();
    }
}
