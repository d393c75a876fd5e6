package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        Files.createFile(folder.resolve("rehearsal.mv.db"));
        StringWriter err = new StringWriter();

        int code = Commands.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "rehearse", "--data",
                folder.toString());

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains(folder.toString(), "不是空的");
    }
}
