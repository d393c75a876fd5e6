package org.fengqiao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.archive.Materialised;
import org.fengqiao.receipt.store.Storage;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RevisionKeeperTest {

    @TempDir
    private Path folder;

    private JdbcConnectionPool database;
    private Archive archive;
    private Path rules;
    private Directory directory;

    @BeforeEach
    void open() throws IOException {
        database = JdbcConnectionPool.create("jdbc:h2:mem:keeper;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
        archive = new Archive(JdbcClient.create(database), new Storage(new JdbcTransactionManager(database),
                Duration.ofSeconds(5), () -> { }), Clock.systemUTC());
        rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        directory = DirectoryFolder.read(rules.resolve("directory"));
    }

    @AfterEach
    void close() {
        JdbcClient.create(database).sql("shutdown").update();
        database.dispose();
    }

    @Test
    void whatIsKeptLoadsAgainUnderTheSameRevisions() {
        Current current = current();
        for (Policy policy : current.inForce().policies().all()) {
            try (Materialised kept = archive.materialise(ArchiveKind.POLICY, policy.revision(), folder);
                    Materialised places = archive.materialise(ArchiveKind.DIRECTORY, directory.revision(), folder)) {
                Directory old = DirectoryFolder.read(places.folder());
                assertThat(old.revision()).isEqualTo(directory.revision());
                assertThat(new RulesFolder(kept.folder()).with(old).policy(policy.pack().name()).revision())
                        .isEqualTo(policy.revision());
            }
        }
    }

    @Test
    void keepsWhatReplacesIt() throws IOException {
        Current current = current();
        String before = current.inForce().policy("futian").revision();
        change();

        current.replace(new RulesFolder(rules).with(directory));

        String after = current.inForce().policy("futian").revision();
        assertThat(after).isNotEqualTo(before);
        assertThat(archive.find(ArchiveKind.POLICY, before)).isPresent();
        assertThat(archive.find(ArchiveKind.POLICY, after)).isPresent();
    }

    @Test
    void putsNothingInForceWhoseFilesAreGone() throws IOException {
        Current current = current();
        InForce before = current.inForce();
        change();
        InForce next = new RulesFolder(rules).with(directory);
        change();

        assertThatThrownBy(() -> current.replace(next)).hasMessageContaining("futian/pack.yaml")
                .hasMessageContaining("请重新载入");

        assertThat(current.inForce()).isSameAs(before);
    }

    private Current current() {
        Current current = new Current(new RulesFolder(rules).with(directory));
        current.require(new RevisionKeeper(archive, rules)::keep);
        return current;
    }

    private void change() throws IOException {
        Files.writeString(rules.resolve("futian/pack.yaml"), "\n# changed\n", StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
