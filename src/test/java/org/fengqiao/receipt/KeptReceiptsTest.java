package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.receipt.key.KeyLoader;
import org.fengqiao.receipt.key.KeySettings;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.PastRevisions;
import org.fengqiao.service.Replay;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.service.living.Place;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the first release stored is verified and decided again to the byte by this one. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(Servers.class)
class KeptReceiptsTest {

    @Parameter
    private Database database;

    @TempDir
    private Path folder;
    private TestStore store;
    private ReceiptParts parts;

    @BeforeEach
    void restore(Servers servers) throws IOException {
        HikariDataSource pool = servers.old(database, folder, KeptStore.FIRST.schema());
        KeptStore.FIRST.restore(new JdbcTemplate(pool));
        Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
        store = new TestStore(pool);
        KeyLoader keys = new KeyLoader(new KeySettings(Base64.getEncoder().encodeToString(new byte[32]), null, null,
                TestKeys.signingText(), null, List.of(KeptStore.FIRST.publicKey())), folder, false);
        parts = store.parts(keys.masterKeys(true), keys.signingKeys(true));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everythingIsWhole() {
        Verification found = parts.verifier().verify();
        assertThat(found.sentence()).startsWith("完好");
        assertThat(found.entries()).isEqualTo(19);
        assertThat(found.anchors()).isEqualTo(1);
        assertThat(found.erased()).isEqualTo(1);
    }

    @Test
    void everyReceiptIsDecidedAgainToTheByteFromItsOwnFiles() {
        Current current = new Current(otherwise());
        Replaying replaying = new Replaying(parts.receipts(), new PastRevisions(parts.archive(), current), current);
        List<String> unlike = new ArrayList<>();
        Set<String> packs = new TreeSet<>();
        int[] replayed = new int[1];

        parts.receipts().forEach(Search.all(), receipt -> {
            assertThat(receipt.statement().directoryRevision()).isNotEqualTo(current.inForce().directory().revision());
            if (receipt.replayable()) {
                Replay replay = replaying.replay(receipt, null, null);
                packs.add(receipt.statement().pack());
                replayed[0]++;
                if (!replay.own() || !replay.same()) {
                    unlike.add(receipt.statement().link().matter() + ": " + replay.text());
                }
            }
        });

        assertThat(unlike).isEmpty();
        assertThat(packs).containsExactly("futian", "national");
        assertThat(replayed[0]).isEqualTo(17);
    }

    /** What is in force is something else, so that everything old must come from the archive. */
    private InForce otherwise() {
        Place place = new Place(folder.resolve("now"));
        place.notice("后来的规则");
        place.write("directory/systems.csv", place.read("directory/systems.csv").replaceFirst("\\s*$", "\n\n"));
        return new RulesFolder(place.rules()).with(DirectoryFolder.read(place.rules().resolve("directory")));
    }
}
