package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.Entitlement;
import org.fengqiao.casework.stand.ExtensionAsking;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Policy;
import org.fengqiao.security.AccountUser;
import org.springframework.stereotype.Component;

/** What a reader is offered to tell of a matter: only what would be accepted from him, and would mean something. */
@Component
class Offering {

    private final CaseAccess access;
    private final Clock clock;

    Offering(CaseAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /**
     * By heading, as {@link Fitting#of}.
     *
     * @param right who may tell what next
     */
    Map<String, List<EventKind>> of(Stand stand, CaseFile file, Policy policy, Entitlement right, AccountUser reader) {
        return Fitting.of(stand, file, kind -> access.tells(kind, reader)
                && right.offers(kind, reader.body()) && (kind != EventKind.EXTENSION_ASKED
                || !extendable(stand, policy, reader).isEmpty()), duty -> mine(duty, reader));
    }

    /** Whether the reader may do it in the name of whoever owes it. */
    boolean mine(LedgerDuty duty, AccountUser reader) {
        return duty.duty().by().body() != null && access.actsFor(duty.duty().by().body(), reader);
    }

    /** The actions for which the reader can ask for more time. */
    List<String> extendable(Stand stand, Policy policy, AccountUser reader) {
        return new ExtensionAsking(policy, stand, clock.instant()).open(reader.body());
    }
}
