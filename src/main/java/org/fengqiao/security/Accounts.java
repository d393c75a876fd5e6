package org.fengqiao.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. Names are compared without regard to case. */
@Repository
class Accounts {

    /** Rows for {@link #read}, to which joins and conditions may be added. */
    static final String WITH_ROLES =
            "select a.*, r.role from account a left join account_role r on r.account = a.name";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String name) {
        return jdbc.sql(WITH_ROLES + " where a.name = ?").param(key(name)).query(Accounts::read).stream().findFirst();
    }

    List<Account> all() {
        return jdbc.sql(WITH_ROLES + " order by a.name").query(Accounts::read);
    }

    boolean hasRealAdministrator() {
        return all().stream().anyMatch(a -> a.enabled() && !a.demo() && a.roles().contains(Role.ADMIN));
    }

    /** Adds the account, or replaces the one of that name. */
    @Transactional
    public void put(Account account) {
        long revision = find(account.name()).map(before -> before.revision() + 1).orElse(account.revision());
        delete(account.name());
        jdbc.sql("insert into account (name, display_name, password_hash, demo, enabled, body, post, created_at,"
                        + " revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(key(account.name()), account.displayName(), account.passwordHash(), account.demo(),
                        account.enabled(), account.body(), account.post(),
                        account.createdAt().atOffset(ZoneOffset.UTC), revision)
                .update();
        account.roles().forEach(role -> jdbc.sql("insert into account_role (account, role) values (?, ?)")
                .params(key(account.name()), role.name()).update());
    }

    /** For which body and post the account acts from now on. */
    void act(String name, String body, String post) {
        jdbc.sql("update account set body = ?, post = ?, revision = revision + 1 where name = ?")
                .params(body, post, key(name)).update();
    }

    /** The account has that one role from now on. */
    @Transactional
    public void role(String name, Role role) {
        jdbc.sql("delete from account_role where account = ?").param(key(name)).update();
        jdbc.sql("insert into account_role (account, role) values (?, ?)").params(key(name), role.name()).update();
        jdbc.sql("update account set revision = revision + 1 where name = ?").param(key(name)).update();
    }

    /** @param hash with the algorithm in braces before it */
    void password(String name, String hash) {
        jdbc.sql("update account set password_hash = ?, revision = revision + 1 where name = ?")
                .params(hash, key(name)).update();
    }

    /** @return whether there was one */
    boolean delete(String name) {
        return jdbc.sql("delete from account where name = ?").param(key(name)).update() > 0;
    }

    void deleteDemo() {
        jdbc.sql("delete from account where demo").update();
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** One query for all: asking for the roles while the accounts are read would hold two connections at a time. */
    static List<Account> read(ResultSet rows) throws SQLException {
        Map<String, Account> accounts = new LinkedHashMap<>();
        while (rows.next()) {
            String name = rows.getString("name");
            String role = rows.getString("role");
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (accounts.containsKey(name)) {
                roles.addAll(accounts.get(name).roles());
            }
            if (role != null) {
                roles.add(Role.valueOf(role));
            }
            accounts.put(name, new Account(name, rows.getString("display_name"), rows.getString("password_hash"),
                    rows.getBoolean("demo"), rows.getBoolean("enabled"), roles, rows.getString("body"),
                    rows.getString("post"),
                    rows.getObject("created_at", OffsetDateTime.class).toInstant(), rows.getLong("revision")));
        }
        return List.copyOf(accounts.values());
    }
}
