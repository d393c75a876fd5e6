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
import org.springframework.security.core.userdetails.UserDetails;

/** What holds of account storage on every database. */
abstract class AccountStorageContract {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /** Milliseconds; the pool does not take less. A second connection would never come. */
    private static final long SHORTEST_WAIT = 250;

    private final AccountChanges changes = new AccountChanges();
    private Accounts accounts;
    private ApiTokens tokens;

    abstract DataSource database();

    @BeforeEach
    void migrate() {
        DataSource database = database();
        Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        accounts = new Accounts(JdbcClient.create(database), changes);
        tokens = new ApiTokens(JdbcClient.create(database), Clock.fixed(NOW, ZoneOffset.UTC), changes);
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
    void whatIsRevokedOrChangedHereCountsAtOnce() {
        accounts.put(account("client", false, Role.MACHINE));
        String token = tokens.create("client", "热线系统", Duration.ofDays(1));
        TokenUsers users = new TokenUsers(tokens, new AccountUsers(accounts), changes);
        assertThat(users.find(token)).map(UserDetails::getUsername).hasValue("client");

        accounts.put(account("client", false, Role.POLICY));
        assertThat(users.find(token)).isEmpty();
        String next = tokens.create("client", "热线系统", Duration.ofDays(1));
        assertThat(users.find(next)).hasValueSatisfying(user -> assertThat(user.getAuthorities())
                .extracting(Object::toString).containsExactly("ROLE_POLICY"));
        tokens.revoke(tokens.all().get(0).id());
        assertThat(users.find(next)).isEmpty();
    }

    @Test
    void whoWasFoundIsNotLookedUpAgainAtOnce() {
        accounts.put(account("client", false, Role.MACHINE));
        String token = tokens.create("client", "热线系统", Duration.ofDays(1));
        AccountChanges elsewhere = new AccountChanges();
        TokenUsers users = new TokenUsers(tokens, new AccountUsers(accounts), elsewhere);
        assertThat(users.find(token)).isPresent();

        tokens.revoke(tokens.all().get(0).id());
        assertThat(users.find(token)).isPresent();
        elsewhere.add();
        assertThat(users.find(token)).isEmpty();
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
            assertThat(new Accounts(JdbcClient.create(pool), changes).find("a").orElseThrow().roles())
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
        String token = tokens.create("machine", "对接热线", Duration.ofDays(1));
        String expired = tokens.create("machine", "旧", Duration.ZERO);

        assertThat(tokens.account(token)).hasValue("machine");
        assertThat(tokens.account(expired)).isEmpty();
        assertThat(tokens.account("fq_guess")).isEmpty();
        assertThat(tokens.all()).hasSize(2).noneMatch(listed -> listed.toString().contains(token));

        accounts.delete("machine");
        assertThat(tokens.account(token)).isEmpty();
    }

    @Test
    void revokesAToken() {
        accounts.put(account("machine", false, Role.MACHINE));
        String token = tokens.create("machine", "对接热线", Duration.ofDays(1));

        tokens.revoke(tokens.all().get(0).id());

        assertThat(tokens.account(token)).isEmpty();
    }

    private static Account account(String name, boolean demo, Role... roles) {
        return new Account(name, "显示名", "{noop}x", demo, true, Set.of(roles), NOW);
    }
}
