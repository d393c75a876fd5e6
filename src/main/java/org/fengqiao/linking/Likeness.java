package org.fengqiao.linking;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.person.PersonalKind;

/**
 * How two matters belong together. Symmetric; time, database and randomness play no part. A common name alone is never
 * the same person: it takes the telephone, the identity number, or the name at the same place.
 *
 * @param kind    not null
 * @param reasons never empty
 * @param alike   share of common words, in hundredths
 */
public record Likeness(LinkKind kind, Set<LinkReason> reasons, int alike) {

    public Likeness {
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /** @return empty if nothing speaks for it */
    public static Optional<Likeness> of(Traits one, Traits other, LinkSettings settings) {
        Set<LinkReason> reasons = reasons(one, other, settings);
        int alike = one.words().alike(other.words());
        return kind(reasons, alike, settings).map(kind -> new Likeness(kind, reasons, alike));
    }

    private static Optional<LinkKind> kind(Set<LinkReason> reasons, int alike, LinkSettings settings) {
        boolean item = reasons.contains(LinkReason.SAME_ITEM);
        boolean words = reasons.contains(LinkReason.LIKE_WORDS);
        if (reasons.contains(LinkReason.SAME_PERSON)) {
            return item || words ? Optional.of(LinkKind.REPEATED) : Optional.empty();
        }
        boolean here = reasons.contains(LinkReason.SAME_PLACE);
        if (here && reasons.contains(LinkReason.CLOSE_IN_TIME) && (item && words || alike >= settings.nearlySame())) {
            return Optional.of(LinkKind.GROUP);
        }
        return item && words || alike >= settings.nearlySame() ? Optional.of(LinkKind.SAME_CAUSE) : Optional.empty();
    }

    private static Set<LinkReason> reasons(Traits one, Traits other, LinkSettings settings) {
        Set<LinkReason> reasons = EnumSet.noneOf(LinkReason.class);
        boolean here = one.place() != null && one.place().equals(other.place());
        if (one.people().stream().anyMatch(hash -> other.people().contains(hash)
                && (here || hash.kind() != PersonalKind.NAME))) {
            reasons.add(LinkReason.SAME_PERSON);
        }
        if (here) {
            reasons.add(LinkReason.SAME_PLACE);
        }
        if (one.item() != null && one.item().equals(other.item())) {
            reasons.add(LinkReason.SAME_ITEM);
        }
        if (one.words().alike(other.words()) >= settings.likeWords()) {
            reasons.add(LinkReason.LIKE_WORDS);
        }
        if (Duration.between(one.receivedAt(), other.receivedAt()).abs().compareTo(settings.closeInTime()) <= 0) {
            reasons.add(LinkReason.CLOSE_IN_TIME);
        }
        return reasons;
    }
}
