package org.fengqiao.web.api.roster;

import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.fengqiao.planning.visits.office.Signature;
import org.springframework.stereotype.Component;

/** Who is signed in signs. */
@Component
public class Signing {

    private final Clock clock;

    Signing(Clock clock) {
        this.clock = clock;
    }

    public Signature by(Principal who, String reason) {
        return new Signature(who.getName(), clock.instant().truncatedTo(ChronoUnit.SECONDS), reason);
    }
}
