package org.fengqiao.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. Names are compared without regard to case. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String name) {
        return jdbc.sql("select * from account where name = ?").param(key(name)).query(this::read).optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from account order by name").query(this::read).list();
    }

    boolean hasRealAdministrator() {
        return all().stream().anyMatch(a -> a.enabled() && !a.demo() && a.roles().contains(Role.ADMIN));
    }

    /** Adds the account, or replaces the one of that name. */
    @Transactional
    public void put(Account account) {
        delete(account.name());
        jdbc.sql("insert into account (name, display_name, password_hash, demo, enabled, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(key(account.name()), account.displayName(), account.passwordHash(), account.demo(),
                        account.enabled(), account.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        account.roles().forEach(role -> jdbc.sql("insert into account_role (account, role) values (?, ?)")
                .params(key(account.name()), role.name()).update());
    }

    void delete(String name) {
        jdbc.sql("delete from account where name = ?").param(key(name)).update();
    }

    void deleteDemo() {
        jdbc.sql("delete from account where demo").update();
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private Account read(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        Set<Role> roles = jdbc.sql("select role from account_role where account = ?").param(name)
                .query(String.class).list().stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Account(name, row.getString("display_name"), row.getString("password_hash"),
                row.getBoolean("demo"), row.getBoolean("enabled"), roles,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
