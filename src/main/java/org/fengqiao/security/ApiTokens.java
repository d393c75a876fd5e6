package org.fengqiao.security;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.hash.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Bearer tokens of machine clients. A token carries 256 random bits, so a plain SHA-256 of it is safe to store and
 * cheap to check on every request, which a password hash is not.
 */
@Repository
class ApiTokens {

    private static final String PREFIX = "fq_";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token as it is listed: without its secret. */
    record Listed(String id, String account, String label, Instant createdAt, Instant expiresAt) {
    }

    /** A new token with its text, which is shown once and never stored. */
    record Made(String id, String text) {

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    Made make(String account, String label, Duration life) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into api_token (id, account, label, hash, created_at, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, Accounts.key(account), label, Sha256.hex(token),
                        now.atOffset(ZoneOffset.UTC), now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return new Made(id, token);
    }

    /** The account whose valid token this is. */
    Optional<Account> account(String token) {
        return jdbc.sql(Accounts.WITH_ROLES + " join api_token t on t.account = a.name where t.hash = ? and t.expires_at > ?")
                .params(Sha256.hex(token), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Accounts::read).stream().findFirst();
    }

    Optional<Listed> find(String id) {
        return jdbc.sql("select * from api_token where id = ?").param(id).query(ApiTokens::read).optional();
    }

    /** Those of an account. */
    List<Listed> of(String account) {
        return jdbc.sql("select * from api_token where account = ? order by created_at, id").param(Accounts.key(account))
                .query(ApiTokens::read).list();
    }

    List<Listed> all() {
        return jdbc.sql("select * from api_token order by account, created_at").query(ApiTokens::read).list();
    }

    void revoke(String id) {
        jdbc.sql("delete from api_token where id = ?").param(id).update();
    }

    private static Listed read(ResultSet row, int number) throws SQLException {
        return new Listed(row.getString("id"), row.getString("account"), row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
