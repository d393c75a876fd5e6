package org.fengqiao.casework.register;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.receipt.PersonalVault;

/**
 * Recognises the same words of the same citizen, and the same submission, by keyed hashes: nothing readable is kept.
 * Nameless matters are never taken for one another.
 */
final class Words {

    private final PersonalVault vault;

    Words(PersonalVault vault) {
        this.vault = vault;
    }

    /** Under every key, the one in use first; empty where nobody can be recognised. */
    List<String> of(Matter matter) {
        Petitioner who = matter.petitioner();
        if (who == null || blank(who.name()) && blank(who.contact()) || matter.place() == null) {
            return List.of();
        }
        String said = Stream.concat(Stream.of(String.valueOf(matter.text())),
                matter.demands().stream().map(Demand::text)).map(Words::normal).collect(Collectors.joining("\n"));
        return said.isBlank() ? List.of() : vault.keyed("words\n" + normal(blank(who.contact()) ? who.name()
                : who.contact()) + "\n" + normal(matter.place().division()) + "\n" + said);
    }

    /** Of a request as sent, under the key in use first. */
    List<String> request(byte[] canonical) {
        return vault.keyed("request\n" + new String(canonical, StandardCharsets.UTF_8));
    }

    private static String normal(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
