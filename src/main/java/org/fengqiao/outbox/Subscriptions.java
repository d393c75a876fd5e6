package org.fengqiao.outbox;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscriptions, each with a secret that is shown once and then lies sealed. */
public final class Subscriptions {

    private final JdbcClient jdbc;
    private final Storage storage;
    private final SecretSeal seal;
    private final SubscriptionCheck check;
    private final SecureRandom random = new SecureRandom();

    Subscriptions(JdbcClient jdbc, Storage storage, SecretSeal seal, SubscriptionCheck check) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.seal = seal;
        this.check = check;
    }

    /** @param secret in the form of Standard Webhooks; it cannot be shown again */
    public record WithSecret(Subscription subscription, String secret) {
    }

    /** @throws ProblemException naming the field that does not fit */
    public WithSecret add(NewSubscription wanted, String by, Instant now) {
        check.check(wanted);
        String id = UUID.randomUUID().toString();
        String secret = WebhookSignature.secret(random);
        SecretSeal.Sealed sealed = seal.seal(id, secret.getBytes(StandardCharsets.UTF_8));
        return storage.write(() -> {
            jdbc.sql("insert into outbox_subscription (id, name, url, body, kinds, bodies, master_key, secret, enabled,"
                            + " created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(id).param(wanted.name().strip()).param(wanted.url()).param(wanted.body())
                    .param(joined(wanted.kinds())).param(joined(wanted.bodies())).param(sealed.masterKey())
                    .param(sealed.bytes()).param(true).param(by).param(Columns.of(now)).update();
            return new WithSecret(find(id), secret);
        });
    }

    /** A new secret; the old one signs nothing any more. */
    public WithSecret renewSecret(String id) {
        String secret = WebhookSignature.secret(random);
        SecretSeal.Sealed sealed = seal.seal(id, secret.getBytes(StandardCharsets.UTF_8));
        return storage.write(() -> {
            Subscription known = find(id);
            jdbc.sql("update outbox_subscription set master_key = ?, secret = ? where id = ?")
                    .params(sealed.masterKey(), sealed.bytes(), id).update();
            return new WithSecret(known, secret);
        });
    }

    /**
     * Brings all secrets under the master key now in use, so that earlier ones may be destroyed. Safe to run again.
     *
     * @return how many were sealed anew
     */
    public int rewrap() {
        return storage.write(() -> {
            List<String> others = jdbc.sql("select id from outbox_subscription where master_key <> ? order by id"
                    + " for update").param(seal.masterKey()).query(String.class).list();
            for (String id : others) {
                byte[] secret = secret(id).orElseThrow().getBytes(StandardCharsets.UTF_8);
                SecretSeal.Sealed sealed = seal.seal(id, secret);
                jdbc.sql("update outbox_subscription set master_key = ?, secret = ? where id = ?")
                        .params(sealed.masterKey(), sealed.bytes(), id).update();
            }
            return others.size();
        });
    }

    /** One that is switched off is told nothing of what happens meanwhile; what already waits for it goes on waiting. */
    public Subscription enable(String id, boolean enabled) {
        return storage.write(() -> {
            find(id);
            jdbc.sql("update outbox_subscription set enabled = ? where id = ?").params(enabled, id).update();
            return find(id);
        });
    }

    /** Removes it with everything that waits for it. */
    public void remove(String id) {
        storage.write(() -> {
            find(id);
            jdbc.sql("delete from outbox_delivery where subscription = ?").param(id).update();
            return jdbc.sql("delete from outbox_subscription where id = ?").param(id).update();
        });
    }

    public List<Subscription> all() {
        return storage.read(() -> jdbc.sql("select * from outbox_subscription order by created_at, id")
                .query(Subscriptions::subscription).list());
    }

    /** @throws ProblemException if there is none */
    public Subscription find(String id) {
        return storage.read(() -> jdbc.sql("select * from outbox_subscription where id = ?").param(id)
                .query(Subscriptions::subscription).optional()).orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_FOUND, "没有编号为「" + id + "」的订阅。"));
    }

    Optional<String> secret(String id) {
        return jdbc.sql("select master_key, secret from outbox_subscription where id = ?").param(id)
                .query((row, n) -> new String(seal.open(id, new SecretSeal.Sealed(row.getString(1), row.getBytes(2))),
                        StandardCharsets.UTF_8)).optional();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(row.getString("id"), row.getString("name"), row.getString("url"),
                row.getString("body"), split(row.getString("kinds")), split(row.getString("bodies")),
                row.getBoolean("enabled"), row.getString("created_by"),
                Columns.instant(row, "created_at"));
    }

    private static String joined(Set<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }

    private static Set<String> split(String codes) {
        return Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }
}
