package org.fengqiao.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.store.Storage;

/**
 * Drafts, issues and serves papers. Takes part in the caller's transaction; every refusal is a {@link PaperException}
 * with a Chinese sentence, and then nothing has changed.
 */
public final class Papers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Storage storage;
    private final PaperRows rows;
    private final PaperNumbers numbers;
    private final PaperPrinter printer;

    Papers(Storage storage, PaperRows rows, PaperNumbers numbers, PaperPrinter printer) {
        this.storage = storage;
        this.rows = rows;
        this.numbers = numbers;
        this.printer = printer;
    }

    /** Seals what an earlier version wrote in clear; at the start of the service. */
    void begin() {
        storage.writeAll(rows::sealEarlier);
    }

    /** @param protection what must not be told; asked for again at every step, since it is never stored here */
    public Paper draft(NewPaper draft, Protection protection, Instant at) {
        LeakCheck.check(draft, protection);
        return storage.write(() -> found(rows.add(draft, at)));
    }

    /**
     * Replaces what a draft says.
     *
     * @param version the one that was looked at
     */
    public Paper revise(long id, int version, NewPaper draft, Protection protection) {
        LeakCheck.check(draft, protection);
        return storage.write(() -> {
            Paper paper = draftOf(id, version);
            if (!paper.draft().matter().equals(draft.matter()) || paper.kind() != draft.content().paper()) {
                throw new PaperException(PaperException.Kind.INVALID, "修改草稿不能换事项或换文种，请另行起草。");
            }
            rows.revise(id, draft);
            return found(id);
        });
    }

    /**
     * Changes a draft, whichever version it is by now: for the system, which adds to what a person may be reading.
     *
     * @param change what it says instead, of what it says now
     * @return empty if it is no draft any more
     */
    public Optional<Paper> amend(long id, UnaryOperator<NewPaper> change, Protection protection) {
        return storage.write(() -> {
            Paper paper = locked(id);
            if (paper.state() != PaperState.DRAFT) {
                return Optional.empty();
            }
            return Optional.of(revise(id, paper.version(), change.apply(paper.draft()), protection));
        });
    }

    /**
     * A person issues a draft: it gets its number, its day and its final form.
     *
     * @param version the one that was looked at: what nobody has read is not issued
     */
    public Paper issue(long id, int version, Signing signing, Protection protection) {
        return storage.write(() -> {
            Paper paper = draftOf(id, version);
            LeakCheck.check(paper.draft(), protection);
            LocalDate day = signing.at().atZone(ZONE).toLocalDate();
            refuseLateExtension(paper.draft().content(), day);
            PaperNumber number = numbers.next(paper.draft().sender(), paper.kind(), day.getYear());
            byte[] document = printer.print(paper.draft(), number, signing, day);
            rows.issue(paper, number, signing, document, Sha256.hex(document));
            return found(id);
        });
    }

    /** Records an attempt to serve; the first that was received or refused serves the paper. */
    public Paper serve(long id, ServiceAttempt attempt) {
        return storage.write(() -> {
            Paper paper = locked(id);
            if (paper.state() != PaperState.ISSUED && paper.state() != PaperState.SERVED) {
                throw new PaperException(PaperException.Kind.CONFLICT, "文书是" + paper.state().label()
                        + "，只有已签发的才能送达。");
            }
            if (attempt.at().isBefore(paper.signing().at())) {
                throw new PaperException(PaperException.Kind.INVALID, "送达时间早于签发时间，请核对。");
            }
            rows.serve(paper, attempt);
            return found(id);
        });
    }

    /** Withdraws an issued paper. Its number stays used, so that no gap hides it. */
    public Paper revoke(long id, Revocation revocation) {
        return storage.write(() -> {
            Paper paper = locked(id);
            if (paper.number() == null || paper.state() == PaperState.REVOKED) {
                throw new PaperException(PaperException.Kind.CONFLICT, "文书是" + paper.state().label() + "，不能撤销。");
            }
            rows.revoke(paper, revocation);
            return found(id);
        });
    }

    /** Throws a draft away; it never had a number. */
    public void discard(long id, int version) {
        storage.write(() -> {
            rows.drop(draftOf(id, version).id());
            return id;
        });
    }

    public Paper find(long id) {
        return storage.read(() -> found(id));
    }

    /** Oldest first. */
    public List<Paper> ofMatter(String matter) {
        return storage.read(() -> rows.ofMatter(matter));
    }

    /** The paper as DOCX: as issued, byte for byte, or the draft as it would look. */
    public byte[] document(long id) {
        Paper paper = find(id);
        return storage.read(() -> rows.document(paper))
                .orElseGet(() -> printer.print(paper.draft(), null, null, null));
    }

    /**
     * Says for each kind whether its template can be used.
     *
     * @param pack may be null
     * @return sentences in Chinese; empty if all is well
     */
    public List<String> templateProblems(String pack) {
        return Arrays.stream(PaperKind.values()).flatMap(kind -> {
            try {
                printer.check(kind, pack);
                return Stream.<String>empty();
            } catch (PaperException problem) {
                return Stream.of(problem.getMessage());
            }
        }).toList();
    }

    private static void refuseLateExtension(PaperContent content, LocalDate day) {
        if (content instanceof ExtensionNotice extension && day.isAfter(extension.dueOn())) {
            throw new PaperException(PaperException.Kind.INVALID, "原期限 " + Content.day(extension.dueOn())
                    + " 已过，逾期后的延期无效，不能签发。");
        }
    }

    private Paper draftOf(long id, int version) {
        Paper paper = locked(id);
        if (paper.state() != PaperState.DRAFT) {
            throw new PaperException(PaperException.Kind.CONFLICT, "文书是" + paper.state().label() + "，不再是草稿。");
        }
        if (paper.version() != version) {
            throw new PaperException(PaperException.Kind.CONFLICT, "草稿已被别人改过（现为第 " + paper.version()
                    + " 稿），请重新打开再办。");
        }
        return paper;
    }

    private Paper locked(long id) {
        rows.lock(id);
        return found(id);
    }

    private Paper found(long id) {
        return rows.find(id).orElseThrow(() -> new PaperException(PaperException.Kind.UNKNOWN, "没有编号为 " + id
                + " 的文书。"));
    }
}
