package org.fengqiao.casework.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.casework.store.QueryCodeRows;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.store.Storage;

/**
 * Codes by which a citizen without an account asks how the matter stands. They are random and are stored as keyed
 * hashes only: nobody can read one again, but a new one can be given, and then the old one is void.
 */
public final class QueryCodes {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    private final Storage storage;
    private final QueryCodeRows rows;
    private final PersonalVault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    QueryCodes(Storage storage, QueryCodeRows rows, PersonalVault vault, Clock clock) {
        this.storage = storage;
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What the citizen is given.
     *
     * @param code     ten characters
     * @param verifier six digits
     */
    public record QueryCode(String code, String verifier) {
    }

    /** Gives the matter a code; one given before is void from then on. */
    public QueryCode give(String matter) {
        QueryCode given = new QueryCode(drawn(CHARACTERS, 10), drawn(DIGITS, 6));
        storage.write(() -> {
            rows.replace(matter, code(given.code()).get(0), verifier(given.code(), given.verifier()).get(0),
                    clock.instant());
            return null;
        });
        return given;
    }

    /** Number of the matter; empty if either is wrong, without telling which. */
    public Optional<String> find(String code, String verifier) {
        String asked = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return storage.read(() -> rows.find(code(asked), verifier(asked, verifier.strip())));
    }

    private List<String> code(String code) {
        return vault.keyed("query-code\n" + code);
    }

    private List<String> verifier(String code, String verifier) {
        return vault.keyed("query-verifier\n" + code + "\n" + verifier);
    }

    private String drawn(String from, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
