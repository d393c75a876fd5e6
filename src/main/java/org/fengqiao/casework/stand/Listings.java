package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * The leaders' lists on which a matter stands by its log. The secretary's listing ends only by 摘牌 after the result was
 * verified; the principal's list when the matter is resolved, struck off or concluded.
 */
public final class Listings {

    private static final String DUTY = "挂牌事项办结";
    private static final String VERIFY = "核验挂牌结果";
    private static final String RESULT = "挂牌结果";
    private static final String SETTLED = "已解决";

    private final Stand stand;
    private final List<Listing> listings = new ArrayList<>();
    private boolean verified;

    private Listings(Stand stand) {
        this.stand = stand;
    }

    /** Whether it stands on the secretary's listing with its result verified: then it can be taken off. */
    public static boolean verified(CaseFile file, Stand stand) {
        Listings listings = followed(file, stand);
        return listings.verified && listings.listings.stream().anyMatch(l -> l.kind() == ListKind.SECRETARY
                && l.leftAt() == null);
    }

    private static Listings followed(CaseFile file, Stand stand) {
        Listings listings = new Listings(stand);
        new Acts(file).inOrder().stream().map(Acts::act).filter(e -> e.result() == EventResult.DONE)
                .forEach(listings::step);
        return listings;
    }

    /** In the order of entering. */
    public static List<Listing> of(CaseFile file, Stand stand) {
        Listings listings = followed(file, stand);
        if (stand.stage().closed()) {
            listings.change(ListKind.PRINCIPAL, l -> l.left(stand.asOf(), stand.stage().label()));
        }
        return List.copyOf(listings.listings);
    }

    private void step(Event act) {
        if (act.kind() == EventKind.LISTED_FOR_SUPERVISION) {
            verified = false;
            listings.add(new Listing(ListKind.SECRETARY, act.demand(), act.at(), act.body(), act.post(), due(act),
                    null, null));
        } else if (act.kind() == EventKind.LISTED) {
            listings.add(new Listing(ListKind.PRINCIPAL, act.demand(), act.at(), act.body(), act.post(), act.until(),
                    null, null));
        } else if (act.kind() == EventKind.CONFIRMED && RESULT.equals(act.about())) {
            verified = verifier(act.body()) ? SETTLED.equals(act.value()) : verified;
        } else if (act.kind() == EventKind.DELISTED) {
            change(ListKind.SECRETARY, l -> verified ? l.left(act.at(), "核验已解决，摘牌")
                    : l.noted("未经核验的摘牌不算数"));
        }
    }

    /** Only who owes the verification verifies: whoever handles the matter does not. */
    private boolean verifier(String body) {
        return stand.duties().stream().filter(d -> d.duty().action().equals(VERIFY))
                .allMatch(d -> Objects.equals(d.duty().by().body(), body));
    }

    /** The ledger knows the end: by the act or by the rule, whichever is earlier. */
    private Instant due(Event act) {
        return stand.duties().stream().filter(d -> d.duty().action().equals(DUTY)
                        && Objects.equals(d.startedAt(), act.at())).map(LedgerDuty::due).filter(Objects::nonNull)
                .min(Instant::compareTo).orElse(act.until());
    }

    private void change(ListKind kind, UnaryOperator<Listing> how) {
        listings.replaceAll(l -> l.kind() == kind && l.leftAt() == null ? how.apply(l) : l);
    }
}
