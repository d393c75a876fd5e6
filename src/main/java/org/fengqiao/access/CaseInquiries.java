package org.fengqiao.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.QueryCodes;
import org.fengqiao.casework.register.QueryCodes.QueryCode;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.AttemptLimit;
import org.fengqiao.security.Attempts;
import org.fengqiao.service.Current;

/**
 * Query codes, and what is told and taken down in return for one, on the page and over HTTP. An informer's matter has
 * none; a wrong code, a wrong verifier and such a matter are answered alike, so that nobody learns whether there is one.
 */
public final class CaseInquiries {

    private static final String CITIZEN = "信访人";
    private static final List<String> RATINGS = List.of("满意", "不满意");
    private static final int LONGEST = 500;
    private static final AttemptLimit BY_CODE = new AttemptLimit("query-code", 5);
    private static final AttemptLimit RATED = new AttemptLimit("rating", 3);

    private final CaseAccess access;
    private final Casework casework;
    private final NewestDecision decisions;
    private final QueryCodes codes;
    private final Attempts attempts;
    private final Current current;
    private final Clock clock;

    CaseInquiries(CaseAccess access, Casework casework, NewestDecision decisions, QueryCodes codes, Attempts attempts,
                  Current current, Clock clock) {
        this.access = access;
        this.casework = casework;
        this.decisions = decisions;
        this.codes = codes;
        this.attempts = attempts;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Who asks, as far as wrong codes are counted.
     *
     * @param limit how many may be wrong before it has to wait
     * @param who   an address, or an account
     */
    public record Asker(AttemptLimit limit, String who) {

        private static final AttemptLimit BY_ADDRESS = new AttemptLimit("query", 20);
        private static final AttemptLimit BY_CLIENT = new AttemptLimit("query-client", 200);

        /** Anybody, without an account. */
        public static Asker address(String address) {
            return new Asker(BY_ADDRESS, address);
        }

        /** An account that asks for many citizens: a window, or the system behind a portal. */
        public static Asker account(AccountUser user) {
            return new Asker(BY_CLIENT, user.getUsername());
        }
    }

    /** Whether nothing about the matter leaves the office. */
    public boolean confidential(String matter) {
        return NewestDecision.confidential(decisions.of(casework.file(matter)));
    }

    /**
     * Gives the matter a code; one given before is void from then on. It is told this once: only its hash is kept.
     *
     * @throws ProblemException as {@link CaseAccess#find}; a conflict for an accusation and for what may be one
     */
    public QueryCode give(String matter, AccountUser user) {
        access.find(matter, user);
        return offered(matter, user).orElseThrow(() -> new ProblemException(ProblemCode.CONFLICT,
                "检举控告或性质待定的事项不发查询码，以免泄露。"));
    }

    /** As {@link #give}, for a matter that was registered just now; empty for an accusation and for what may be one. */
    public Optional<QueryCode> offered(String matter, AccountUser user) {
        if (confidential(matter)) {
            return Optional.empty();
        }
        // Whoever has the code can rate the work in the citizen's name.
        access.note(user, AuditAction.CODE_GIVEN, matter);
        return Optional.of(codes.give(matter));
    }

    /** @throws ProblemException if the codes are wrong, or were so too often */
    public Inquiry ask(String code, String verifier, Asker asker) {
        return told(casework.find(matter(code, verifier, asker)).stand());
    }

    /**
     * Takes down what the citizen thinks of the work, as an entry of the log.
     *
     * @param note what else they say, or null; cut off after 500 characters
     * @throws ProblemException as {@link #ask}; if the rating is none, or there were three within a quarter of an hour
     */
    public void rate(String code, String verifier, String rating, String note, Asker asker) {
        String matter = matter(code, verifier, asker);
        if (rating == null || !RATINGS.contains(rating)) {
            String detail = "请选满意还是不满意。";
            throw new ProblemException(ProblemCode.INVALID_EVENT, detail,
                    List.of(Fault.inBody("/rating", "unknown", detail, RATINGS)));
        }
        if (!attempts.take(RATED, matter)) {
            throw new ProblemException(ProblemCode.TOO_MANY_ATTEMPTS,
                    "您刚刚评价过，都已记下。要再评价，请过一刻钟。");
        }
        Event event = new Event(EventKind.RATED, clock.instant(), null, null, null, null, null, null, rating, null, null,
                note == null || note.isBlank() ? null : shortened(note.strip()));
        casework.tell(matter, Telling.of(new Happening.Act(event, null)), CITIZEN);
    }

    /** Not in the middle of a character. */
    private static String shortened(String note) {
        return note.length() <= LONGEST ? note
                : note.substring(0, Character.isHighSurrogate(note.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private String matter(String code, String verifier, Asker asker) {
        String key = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!attempts.allows(asker.limit(), asker.who()) || !attempts.allows(BY_CODE, key)) {
            throw new ProblemException(ProblemCode.TOO_MANY_ATTEMPTS,
                    "查询太频繁，请一刻钟后再试，或致电受理单位。");
        }
        return codes.find(code, verifier).filter(found -> !confidential(found)).orElseThrow(() -> {
            attempts.failed(asker.limit(), asker.who());
            attempts.failed(BY_CODE, key);
            return new ProblemException(ProblemCode.UNKNOWN_MATTER,
                    "没有查到。请核对查询码和校验码；仍查不到的，请致电受理单位。");
        });
    }

    /** The next duty that is owed to come, and apart from it what is late: none of it is kept from whoever waits. */
    private Inquiry told(Stand stand) {
        Instant now = clock.instant();
        DirectoryDay today = current.day(now);
        Optional<LedgerDuty> next = stand.duties().stream().filter(d -> d.owed() && d.due() != null
                && !d.due().isBefore(now)).min(Comparator.comparing(LedgerDuty::due));
        return new Inquiry(stand.stage().label(), stand.custody().stream().map(c -> today.body(c.body()).map(Body::name)
                .orElse(c.body())).distinct().toList(), next.map(d -> d.duty().action()).orElse(null),
                next.map(LedgerDuty::due).orElse(null), stand.receivedAt(), new LateSteps(stand, now).all());
    }
}
