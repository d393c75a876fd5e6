package org.fengqiao.linking;

import java.time.Instant;
import java.util.Set;
import org.fengqiao.person.PersonHash;

/**
 * What a matter is compared by.
 *
 * @param people     keyed hashes of who petitions; empty for a nameless one
 * @param place      code of the division, as fine as is known, or null
 * @param item       code of the catalogue item, or null
 * @param receivedAt when it came in
 * @param words      of title and text together
 */
public record Traits(String matter, Set<PersonHash> people, String place, String item, Instant receivedAt,
                     Signature words) {

    public Traits {
        people = Set.copyOf(people);
    }
}
