package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.Database;
import org.fengqiao.receipt.Servers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a list asks the database is what {@link Sight#covers} says, whoever looks and whatever the matter. */
class SightFilterTest {

    private static final Instant LATER = ListedRows.START.plus(Duration.ofDays(2));
    private static final Servers SERVERS = new Servers();
    private static Path folder;
    private static HikariDataSource h2;
    private static HikariDataSource postgres;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("sight");
        h2 = SERVERS.fresh(Database.H2, folder);
        postgres = SERVERS.fresh(Database.POSTGRES, folder);
    }

    @AfterContainer
    static void close() throws Exception {
        h2.close();
        postgres.close();
        SERVERS.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 1_000)
    void onH2(@ForAll("matters") SightedMatter matter, @ForAll("sights") Sight sight) {
        listsWhatIsCovered(JdbcClient.create(h2), matter, sight);
    }

    @Property(tries = 150)
    void onPostgres(@ForAll("matters") SightedMatter matter, @ForAll("sights") Sight sight) {
        listsWhatIsCovered(JdbcClient.create(postgres), matter, sight);
    }

    private static void listsWhatIsCovered(JdbcClient jdbc, SightedMatter given, Sight sight) {
        SightedMatter matter = new SightedMatter(UUID.randomUUID().toString(), given.involved(), given.place(),
                given.registeredBy());
        matter.write(jdbc);
        boolean covered = sight.covers(matter.involved(), matter.place(), matter.registeredBy());

        assertThat(new InvolvedRows(jdbc).find(matter.id())).isEqualTo(matter.involved());
        assertThat(new InvolvedRows(jdbc).place(matter.id(), sight).isPresent()).isEqualTo(covered);
        assertThat(new CaseBoard(jdbc).find(new CaseQuery(matter.id(), null, null, null, null, false, null, null, null, null,
                null, 10), sight)
                .size()).isEqualTo(covered ? 1 : 0);
        countsWhatIsCovered(jdbc, matter, sight, covered && !matter.involved().accusation() || sight.all());
    }

    /** The matter's only duty is owed by a body of its own, so that figures by body tell of this matter alone. */
    private static void countsWhatIsCovered(JdbcClient jdbc, SightedMatter matter, Sight sight, boolean counted) {
        String body = matter.id();
        new ListedRows(jdbc).duty(matter.id(), "d1", body, "breached", true, 1);

        assertThat(new CaseBoard(jdbc).owing(sight).containsKey(body)).isEqualTo(counted);
        assertThat(new RaisedRows(jdbc).arrears(LATER, sight).stream().anyMatch(unit -> unit.body().equals(body)))
                .isEqualTo(counted);
        assertThat(new Counters(jdbc, 5).of(body, ListedRows.START, LATER, sight)).filteredOn(counter ->
                counter.name().equals("职责逾期未完成")).singleElement().extracting(Counter::count)
                .isEqualTo(counted ? 1L : 0L);
    }

    @Provide
    Arbitrary<SightedMatter> matters() {
        Arbitrary<Involved> involved = Combinators.combine(bodies(), bodies(), bodies(), bodies(),
                Arbitraries.of(true, false)).as((received, handling, above, accused, accusation) ->
                new Involved(received, handling, above, accused, accusation || !accused.isEmpty()));
        return Combinators.combine(involved, Arbitraries.of("440304", "44030401", "4403", "110101"),
                Arbitraries.of("a", "b")).as((who, place, by) -> new SightedMatter("", who, place, by));
    }

    @Provide
    Arbitrary<Sight> sights() {
        Arbitrary<String> body = body().injectNull(0.5);
        return Combinators.combine(Arbitraries.of("a", "b").injectNull(0.5), body, body, body,
                Arbitraries.of("44", "4403", "440304", "11").injectNull(0.5), bodies(),
                Arbitraries.frequency(net.jqwik.api.Tuple.of(9, false), net.jqwik.api.Tuple.of(1, true)))
                .as(Sight::new);
    }

    private static Arbitrary<Set<String>> bodies() {
        return body().set().ofMaxSize(3);
    }

    private static Arbitrary<String> body() {
        return Arbitraries.of("b0", "b1", "b2", "b3");
    }
}
