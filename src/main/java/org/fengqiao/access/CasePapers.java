package org.fengqiao.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Service;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.paper.Addressee;
import org.fengqiao.paper.NewPaper;
import org.fengqiao.paper.Paper;
import org.fengqiao.paper.PaperException;
import org.fengqiao.paper.PaperKind;
import org.fengqiao.paper.Papers;
import org.fengqiao.paper.Protection;
import org.fengqiao.paper.Revocation;
import org.fengqiao.paper.ServiceAttempt;
import org.fengqiao.paper.ServiceResult;
import org.fengqiao.paper.Signing;
import org.fengqiao.paper.SupervisionOrder;
import org.fengqiao.person.PersonIndex;
import org.fengqiao.person.PersonalValue;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/** The papers of registered matters, for accounts that see the matter: drafted, issued, served and told in its log. */
public final class CasePapers {

    private final CaseAccess access;
    private final Casework casework;
    private final Papers papers;
    private final PersonIndex people;
    private final Storage storage;
    private final Clock clock;

    CasePapers(CaseAccess access, Casework casework, Papers papers, PersonIndex people, Storage storage, Clock clock) {
        this.access = access;
        this.casework = casework;
        this.papers = papers;
        this.people = people;
        this.storage = storage;
        this.clock = clock;
    }

    public List<Paper> ofMatter(String matter, AccountUser user) {
        access.find(matter, user);
        return papers.ofMatter(matter);
    }

    /** @throws PaperException if the paper would tell the accused, or anybody of the informer */
    public Paper draft(NewPaper draft, AccountUser user) {
        access.find(draft.matter(), user);
        mayIssue(draft, user);
        return papers.draft(draft, protection(draft.matter()), clock.instant());
    }

    /**
     * Replaces what a draft says.
     *
     * @param version the one that was looked at
     * @throws PaperException if it is no draft any more, or somebody else was faster
     */
    public Paper revise(String matter, long id, int version, NewPaper draft, AccountUser user) {
        return storage.write(() -> {
            mayIssue(find(matter, id, user).draft(), user);
            mayIssue(draft, user);
            return papers.revise(id, version, draft, protection(matter));
        });
    }

    /**
     * Throws a draft away; what was issued is withdrawn, never removed.
     *
     * @throws PaperException as {@link #revise}
     */
    public void discard(String matter, long id, int version, AccountUser user) {
        storage.write(() -> {
            mayIssue(find(matter, id, user).draft(), user);
            papers.discard(id, version);
            return id;
        });
    }

    /** @param version the one that was looked at */
    public Paper issue(String matter, long id, int version, String approver, AccountUser user) {
        return storage.write(() -> {
            Paper paper = find(matter, id, user);
            mayIssue(paper.draft(), user);
            access.note(user, AuditAction.ISSUED, matter);
            return papers.issue(id, version, new Signing(user.displayName(), approver, clock.instant()),
                    protection(matter));
        });
    }

    /**
     * Withdraws an issued paper, and tells it in the log of the matter: its number stays used, and what was told of
     * serving it stays told.
     *
     * @throws PaperException if it was never issued, or reason or basis are missing
     */
    public Paper revoke(String matter, long id, String basis, String reason, AccountUser user) {
        return storage.write(() -> {
            mayIssue(find(matter, id, user).draft(), user);
            access.note(user, AuditAction.WITHDRAWN, matter);
            Paper paper = papers.revoke(id, new Revocation(user.displayName(), clock.instant(), basis, reason));
            casework.tell(matter, new Telling(new Happening.Act(new Event(EventKind.PAPER_WITHDRAWN, null, null,
                    paper.draft().sender().code(), null, null, EventResult.DONE, paper.kind().label(),
                    String.valueOf(paper.number()), null, null, reason + "（依据：" + basis + "）"), null), null,
                    Proof.SYSTEM_LOG, "paper/" + id + "/withdrawn", null), user.getUsername());
            return paper;
        });
    }

    /** Records the attempt and tells it in the log of the matter: both or neither. */
    public Paper serve(String matter, long id, ServiceAttempt attempt, AccountUser user) {
        return storage.write(() -> {
            Paper before = find(matter, id, user);
            Happening.Act told = told(before, attempt);
            access.mayTell(matter, told, user);
            Paper paper = papers.serve(id, attempt);
            casework.tell(matter, new Telling(told, null, Proof.SERVICE_RECEIPT, "paper/" + id + "/"
                    + paper.attempts().size(), null), user.getUsername());
            return paper;
        });
    }

    /** The paper as DOCX; that it left the system is written down first. */
    public byte[] document(String matter, long id, AccountUser user) {
        find(matter, id, user);
        access.note(user, AuditAction.PRINTED, matter);
        return papers.document(id);
    }

    /** @throws PaperException if the matter has no such paper */
    public Paper find(String matter, long id, AccountUser user) {
        access.find(matter, user);
        Paper paper = papers.find(id);
        if (!paper.draft().matter().equals(matter)) {
            throw new PaperException(PaperException.Kind.UNKNOWN, "这件事项没有编号为 " + id + " 的文书。");
        }
        return paper;
    }

    /** In whose name; and who holds others to their duties is for rules to decide. */
    private void mayIssue(NewPaper draft, AccountUser user) {
        if (draft.content().paper() == PaperKind.SUPERVISION_ORDER) {
            if (!access.tells(EventKind.SUPERVISED, user)) {
                throw new PaperException(PaperException.Kind.INVALID,
                        "督办单不由您的角色起草、签发或撤销，请由督办单位的负责人或督查人员办。");
            }
            casework.refusal(draft.matter(), Event.of(EventKind.SUPERVISED, draft.sender().code()))
                    .ifPresent(why -> {
                        throw new PaperException(PaperException.Kind.INVALID, why);
                    });
        }
        if (user.body() != null && !user.body().equals(draft.sender().code())
                && !access.day().commands(user.body(), draft.sender().code())) {
            throw new PaperException(PaperException.Kind.INVALID, "只能以本单位或下级单位的名义出文书。");
        }
    }

    /** Only an accusation has an informer to protect; the accused are barred with all they command. */
    private Protection protection(String matter) {
        Involved involved = access.involved(matter);
        if (!involved.accusation()) {
            return Protection.none();
        }
        Petitioner petitioner = casework.file(matter).facts().petitioner();
        Set<String> secrets = new TreeSet<>(people.open(matter).stream().map(PersonalValue::value).toList());
        if (petitioner != null) {
            Stream.of(petitioner.name(), petitioner.contact(), petitioner.address()).filter(Objects::nonNull)
                    .filter(text -> !text.isBlank()).forEach(secrets::add);
        }
        DirectoryDay day = access.day();
        Set<String> accused = new TreeSet<>();
        day.bodies().stream().filter(body -> involved.bars(body.code(), day)).forEach(body -> name(body, accused));
        return Protection.of(secrets, accused);
    }

    private static void name(Body body, Set<String> accused) {
        accused.add(body.code());
        accused.add(body.name());
        accused.addAll(body.shortNames());
    }

    private Happening.Act told(Paper paper, ServiceAttempt attempt) {
        String to = paper.draft().to() instanceof Addressee.Body body ? body.code() : null;
        EventResult result = attempt.result().serves() ? EventResult.DONE : EventResult.UNANSWERED;
        Instant at = attempt.at();
        String number = paper.number() == null ? null : String.valueOf(paper.number());
        EventKind kind = kind(paper.kind());
        boolean told = kind == EventKind.SUPERVISED && supervisedSince(paper);
        return new Happening.Act(new Event(told ? EventKind.DELIVERED : kind, at, null, paper.draft().sender().code(),
                null, null, result, kind == EventKind.SUPERVISED ? number : null, to, null, answerBy(paper), null), new Service(attempt.means().label(), attempt.receiver(),
                attempt.proof() == null ? number : attempt.proof(),
                attempt.result() == ServiceResult.REFUSED));
    }

    /** Whether the order only puts in writing what was told already: then serving it obliges nobody a second time. */
    private boolean supervisedSince(Paper order) {
        return casework.file(order.draft().matter()).events().stream().anyMatch(e -> !e.recordedAt()
                .isBefore(order.draftedAt().truncatedTo(ChronoUnit.SECONDS)) && e.did(EventKind.SUPERVISED)
                && order.draft().sender().code().equals(e.body()));
    }

    /** Until when the addressee has to answer, or null. */
    private static Instant answerBy(Paper paper) {
        return paper.draft().content() instanceof SupervisionOrder order
                ? order.answerBy().plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant().minusSeconds(1) : null;
    }

    private static EventKind kind(PaperKind kind) {
        return switch (kind) {
            case ACCEPTANCE_NOTICE, NON_ACCEPTANCE_NOTICE -> EventKind.NOTIFIED;
            case EXTENSION_NOTICE -> EventKind.EXTENSION_TOLD;
            case SUPERVISION_ORDER -> EventKind.SUPERVISED;
            case FORWARDING, ASSIGNMENT, DISPATCH_ORDER -> EventKind.DELIVERED;
        };
    }
}
