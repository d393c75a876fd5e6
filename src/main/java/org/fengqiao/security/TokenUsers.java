package org.fengqiao.security;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Owners of bearer tokens. Who was found is believed for two seconds, so that a client that asks a hundred times a
 * second is looked up once; whatever is revoked or changed at this instance counts at once, at another one after that.
 */
@Component
class TokenUsers {

    private static final long BELIEVED = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 1_000;

    private final ApiTokens tokens;
    private final AccountUsers users;
    private final AccountChanges changes;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    TokenUsers(ApiTokens tokens, AccountUsers users, AccountChanges changes) {
        this.tokens = tokens;
        this.users = users;
        this.changes = changes;
    }

    private record Found(UserDetails user, long at, long change) {
    }

    /** The owner of a valid token, if his account may be used. */
    Optional<UserDetails> find(String token) {
        String hash = ApiTokens.hash(token);
        long change = changes.count();
        long now = System.nanoTime();
        Found before = found.get(hash);
        if (before != null && before.change() == change && now - before.at() < BELIEVED) {
            return Optional.of(before.user());
        }
        Optional<UserDetails> user = tokens.account(token).map(users::loadUserByUsername)
                .filter(UserDetails::isEnabled);
        if (found.size() >= MOST) {
            found.clear();
        }
        user.ifPresentOrElse(u -> found.put(hash, new Found(u, now, change)), () -> found.remove(hash));
        return user;
    }
}
