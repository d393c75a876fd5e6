package org.fengqiao.casework.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.stand.Entitlement;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.casework.store.Submissions;
import org.fengqiao.casework.store.Submissions.Submission;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import tools.jackson.databind.json.JsonMapper;

/** The register: everything that is told of a matter goes through here, and is stored whole or not at all. */
public final class Casework {

    private final Storage storage;
    private final Clock clock;
    private final Judging judging;
    private final Registering registering;
    private final Parting parting;
    private final Striking striking;
    private final EventLog log;
    private final MatterRows matters;
    private final Submissions submissions;
    private final Words words;
    private final JsonMapper json = Json.mapper();

    Casework(Storage storage, Clock clock, Judging judging, Registering registering, Parting parting,
             Striking striking, EventLog log, MatterRows matters, Submissions submissions, Words words) {
        this.storage = storage;
        this.clock = clock;
        this.judging = judging;
        this.registering = registering;
        this.parting = parting;
        this.striking = striking;
        this.log = log;
        this.matters = matters;
        this.submissions = submissions;
        this.words = words;
    }

    /**
     * Registers a matter. The same submission twice is one matter; the same words of the same citizen about a matter
     * that is still open are a reminder of that matter.
     *
     * @param actor account or system that sends it in
     * @throws ProblemException if the matter cannot be decided, or the same mark stands for another content
     */
    public Entered register(Intake intake, String actor) {
        return register(intake, Submitter.of(actor));
    }

    /**
     * As above, for somebody from whom matters are hidden: words that only such a matter says are new to the register. A
     * mark that others used tells nothing: it stands for the same matter if it comes with the same content and that matter
     * is not hidden, and for nothing yet otherwise.
     */
    public Entered register(Intake intake, Submitter by) {
        return storage.write(() -> {
            List<String> request = words.request(json.writeValueAsBytes(intake.matter()));
            List<Submission> used = submissions.all(intake.source(), intake.matter().id());
            Optional<Submission> own = used.stream().filter(submission -> own(submission, by)).findFirst();
            own.ifPresent(submission -> same(submission, request, intake.matter().id()));
            Optional<Submission> known = own.or(() -> used.stream().filter(submission ->
                    request.contains(submission.request()) && !by.hidden().test(submission.matter())).findFirst());
            if (known.isPresent()) {
                return new Entered(List.of(known.get().matter()), true, known.get().entry() > 1);
            }
            String actor = by.account();
            Instant now = now();
            List<String> said = words.of(intake.matter());
            Optional<String> open = matters.open(said).filter(by.hidden().negate());
            Submission submission;
            List<String> entered;
            if (open.isPresent()) {
                // In the words of the matter as it reads today: those of the letter may have been split off it.
                Event reminder = new Event(EventKind.REMINDED, now, null, null, null, null, null, null,
                        intake.source(), null, null, log.read(open.get()).facts().text());
                Appending.Open told = append(open.get(), Telling.of(new Happening.Act(reminder, null)), actor, now);
                submission = new Submission(open.get(), told.stand().sequence(), request.get(0), actor, by.body());
                entered = List.of(open.get());
            } else {
                entered = registering.register(intake, judging.inForce(), said.isEmpty() ? null : said.get(0), actor,
                        now);
                submission = new Submission(entered.get(0), 1, request.get(0), actor, by.body());
            }
            submissions.add(intake.source(), intake.matter().id(), used.size(), submission);
            return new Entered(entered, false, open.isPresent());
        });
    }

    /**
     * Tells what happened to a matter.
     *
     * @throws ProblemException if there is no such matter, others were faster than {@code after}, or the rules cannot
     *                          be asked about the matter with that event; then nothing is stored
     */
    public Told tell(String matter, Telling telling, String actor) {
        return storage.write(() -> {
            List<String> request = words.request(json.writeValueAsBytes(telling.what()));
            String source = "matter " + matter;
            Optional<Submission> known = telling.mark() == null ? Optional.empty()
                    : submissions.all(source, telling.mark()).stream().findFirst();
            if (known.isPresent()) {
                same(known.get(), request, telling.mark());
                return new Told(known.get().entry(), find(matter).stand(), true);
            }
            Appending.Open open = append(matter, telling, actor, now());
            if (telling.mark() != null) {
                submissions.add(source, telling.mark(), 0,
                        new Submission(matter, open.stand().sequence(), request.get(0), actor, null));
            }
            return new Told(open.stand().sequence(), open.stand(), false);
        });
    }

    /**
     * Who may tell what next, by rules.
     *
     * @param file the whole log, unmasked, up to the stand
     */
    public Entitlement entitlement(Stand stand, CaseFile file) {
        return judging.entitlement(stand, file, judging.decision(stand, file));
    }

    /**
     * Why rules would not admit that such an act is told of the matter as it stands, in Chinese; empty if they would.
     *
     * @param act with its body by code
     * @throws ProblemException if there is no such matter
     */
    public Optional<String> refusal(String matter, Event act) {
        return entitlement(find(matter).stand(), file(matter)).refusal(act).map(Entitlement.Refusal::detail);
    }

    /**
     * How the matter stood after its newest entry.
     *
     * @throws ProblemException if there is no such matter
     */
    public MatterRow find(String matter) {
        return storage.read(() -> matters.find(matter)).orElseThrow(() -> unknown(matter));
    }

    /**
     * The whole log; it holds personal data until they are erased.
     *
     * @throws ProblemException if there is no such matter
     */
    public CaseFile file(String matter) {
        find(matter);
        return storage.read(() -> log.read(matter));
    }

    private Appending.Open append(String matter, Telling telling, String actor, Instant now) {
        MatterRow row = matters.lock(matter).orElseThrow(() -> unknown(matter));
        if (telling.after() != null && telling.after() != row.stand().sequence()) {
            throw new ProblemException(ProblemCode.CONFLICT, "事项「" + matter + "」已记到第 " + row.stand().sequence()
                    + " 条，您看到的是第 " + telling.after() + " 条；请先看最新的经过，再决定是否照记。");
        }
        CaseFile file = log.read(matter);
        Appending.Open open = striking.catchUp(row, new Appending.Open(file, row.stand()), now);
        Admission admission = new Admission(matters, judging);
        Happening what = admission.completed(new Naming(judging.inForce().day(now)).coded(dated(telling.what(), now),
                open.file().facts()), open, now);
        admission.check(what, open, actor, now);
        Instant at = what instanceof Happening.Act act ? act.event().at() : telling.at() == null ? now
                : telling.at().truncatedTo(ChronoUnit.SECONDS);
        Revisions under = what instanceof Happening.Redecided ? judging.anew(row.pack())
                : judging.now(row.pack(), row.policyRevision());
        Appending.Open told = parting.append(open, what, at, now,
                telling.proof() == null ? Proof.WORD : telling.proof(), actor, under);
        Admission.counts(told);
        return told;
    }

    /** An act without a time is told as it happens. */
    private static Happening dated(Happening what, Instant now) {
        if (!(what instanceof Happening.Act act) || act.event().at() != null) {
            return what;
        }
        Event e = act.event();
        return new Happening.Act(new Event(e.kind(), now, null, e.body(), e.post(), e.demand(), e.result(), e.about(),
                e.value(), e.days(), e.until(), e.note()), act.service());
    }

    /** What the account sent in itself, though the matter be hidden from it by now, or somebody else for the same body. */
    private static boolean own(Submission submission, Submitter by) {
        return by.account().equals(submission.account()) || by.body() != null && by.body().equals(submission.body())
                && !by.hidden().test(submission.matter());
    }

    private static void same(Submission known, List<String> request, String mark) {
        if (!request.contains(known.request())) {
            throw new ProblemException(ProblemCode.CONFLICT, "编号「" + mark + "」已用于内容不同的另一次提交。"
                    + "更正请用「更正」，新的内容请换一个编号。");
        }
    }

    /** What is answered where there is no such matter, and where the asker may not know of it. */
    public static ProblemException unknown(String matter) {
        return new ProblemException(ProblemCode.UNKNOWN_MATTER, "登记簿里没有事项「" + matter + "」，请核对编号。");
    }

    /** Whole seconds: that is what the log keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
