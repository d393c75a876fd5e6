package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fengqiao.FengqiaoApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

/** The application as a process of its own. */
class ApplicationTest {

    @Test
    void runsACommandWithoutTheService() throws Exception {
        Finished check = run("C.UTF-8", "check", "rules");

        assertThat(check.code()).as(check.output()).isZero();
        assertThat(check.output()).contains("没有错误").doesNotContain("Tomcat", "Hikari");
    }

    @Test
    @EnabledOnOs(LINUX)
    void saysWhatToDoUnderALocaleThatCannotNameFilesInChinese() throws Exception {
        Finished check = run("C", "check", "rules");

        assertThat(check.code()).isEqualTo(Exit.FILES);
        assertThat(check.output()).contains("export LC_ALL=C.UTF-8");
    }

    private record Finished(int code, String output) {
    }

    private static Finished run(String locale, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), FengqiaoApplication.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Finished(process.exitValue(), output);
    }
}
