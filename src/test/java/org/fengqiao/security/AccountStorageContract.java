package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of account storage on every database. */
abstract class AccountStorageContract {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /** Milliseconds; the pool does not take less. A second connection would never come. */
    private static final long SHORTEST_WAIT = 250;

    private Accounts accounts;
    private ApiTokens tokens;

    abstract DataSource database();

    @BeforeEach
    void migrate() {
        DataSource database = database();
        Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        accounts = new Accounts(JdbcClient.create(database));
        tokens = new ApiTokens(JdbcClient.create(database), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsAnAccountWithItsRoles() {
        Account account = account("zhang.san", false, Role.POLICY, Role.ADMIN);
        accounts.put(account);

        assertThat(accounts.find(" Zhang.San ")).hasValue(account);
        assertThat(accounts.all()).containsExactly(account);
        assertThat(accounts.hasRealAdministrator()).isTrue();
    }

    @Test
    void whatIsRevokedOrChangedCountsAtOnceAtEveryInstance() {
        accounts.put(account("client", false, Role.MACHINE));
        String token = token("client");
        Standing here = new Standing(accounts, tokens);
        AccountUser signedIn = here.bearer(token).orElseThrow();
        assertThat(here.holds(signedIn)).isTrue();

        accounts.password("client", "{noop}y");
        assertThat(here.holds(signedIn)).isFalse();
        assertThat(here.bearer(token)).isPresent();
        accounts.role("client", Role.POLICY);
        assertThat(here.bearer(token)).hasValueSatisfying(user -> assertThat(user.getAuthorities())
                .extracting(Object::toString).containsExactly("ROLE_POLICY"));
        AccountUser changed = here.bearer(token).orElseThrow();
        accounts.act("client", "440304-xinfang", null);
        assertThat(here.holds(changed)).isFalse();

        tokens.revoke(tokens.of("client").get(0).id());
        assertThat(here.bearer(token)).isEmpty();
    }

    @Test
    void anAccountOfTheSameNameIsAnother() {
        accounts.put(account("client", false, Role.MACHINE));
        AccountUser before = new AccountUser(accounts.find("client").orElseThrow());

        accounts.put(account("client", false, Role.MACHINE));

        assertThat(new Standing(accounts, tokens).holds(before)).isFalse();
    }

    @Test
    void replacesAnAccountOfTheSameName() {
        accounts.put(account("a", false, Role.ADMIN));
        accounts.put(account("a", false, Role.MACHINE));

        assertThat(accounts.find("a").orElseThrow().roles()).containsExactly(Role.MACHINE);
        assertThat(accounts.hasRealAdministrator()).isFalse();
    }

    @Test
    void needsOneConnectionAtATime() {
        accounts.put(account("a", false, Role.ADMIN, Role.POLICY));
        HikariConfig one = new HikariConfig();
        one.setDataSource(database());
        one.setMaximumPoolSize(1);
        one.setConnectionTimeout(SHORTEST_WAIT);
        try (HikariDataSource pool = new HikariDataSource(one)) {
            assertThat(new Accounts(JdbcClient.create(pool)).find("a").orElseThrow().roles())
                    .containsExactlyInAnyOrder(Role.ADMIN, Role.POLICY);
        }
    }

    @Test
    void aDemoAdministratorIsNoRealOne() {
        accounts.put(account("admin", true, Role.ADMIN));
        assertThat(accounts.hasRealAdministrator()).isFalse();

        accounts.deleteDemo();
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void knowsATokenUntilItExpiresOrIsRevokedOrItsAccountGoes() {
        accounts.put(account("machine", false, Role.MACHINE));
        String token = token("machine");
        String expired = tokens.make("machine", "旧", Duration.ZERO).text();

        assertThat(tokens.account(token).map(Account::name)).hasValue("machine");
        assertThat(tokens.account(expired)).isEmpty();
        assertThat(tokens.account("fq_guess")).isEmpty();
        assertThat(tokens.all()).hasSize(2).noneMatch(listed -> listed.toString().contains(token));

        accounts.delete("machine");
        assertThat(tokens.account(token)).isEmpty();
    }

    @Test
    void revokesAToken() {
        accounts.put(account("machine", false, Role.MACHINE));
        String token = token("machine");

        tokens.revoke(tokens.all().get(0).id());

        assertThat(tokens.account(token)).isEmpty();
    }

    private String token(String account) {
        return tokens.make(account, "对接热线", Duration.ofDays(1)).text();
    }

    private static Account account(String name, boolean demo, Role... roles) {
        return new Account(name, "显示名", "{noop}x", demo, true, Set.of(roles), NOW);
    }
}
