package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.routine.Routine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The parts as the service puts them together, on the embedded defaults. */
class ReceiptConfigurationTest {

    @TempDir
    Path data;

    @Test
    void keysAndReceiptsOutliveARestart() {
        runner().run(first -> {
            assertThat(first).hasSingleBean(Archive.class).hasBean("nightlyAnchor");
            first.getBean(Receipts.class).record(Samples.fresh("m1"));
            first.getBean("nightlyAnchor", Routine.class).once();
        });
        runner().run(second -> {
            Receipts receipts = second.getBean(Receipts.class);
            assertThat(receipts.input(receipts.find("m1", 1).orElseThrow())).isInstanceOf(Input.Whole.class);
            assertThat(second.getBean(Verifier.class).verify().whole()).isTrue();
        });
    }

    @Test
    void aLostOrForeignKeyStopsTheStart() {
        runner().run(first -> first.getBean(Receipts.class).record(Samples.fresh("m1")));
        runner().withPropertyValues("fengqiao.receipt.keys.master-key=" + "A".repeat(43) + "=").run(foreign ->
                assertThat(foreign).hasFailed().getFailure().rootCause().hasMessageContaining("与给出的主密钥不同"));
        runner().run(again -> {
            assertThat(again).hasNotFailed();
            Files.delete(data.resolve("receipt-master.key"));
        });
        runner().run(lost -> assertThat(lost).hasFailed().getFailure().rootCause()
                .hasMessageContaining("找不到主密钥文件"));
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withUserConfiguration(ReceiptConfiguration.class)
                .withBean(Clock.class, () -> new TestClock("2026-11-20T02:00:00Z"))
                .withPropertyValues("spring.datasource.url=jdbc:h2:file:" + data.resolve("fengqiao"),
                        "spring.datasource.username=sa", "fengqiao.data=" + data);
    }
}
