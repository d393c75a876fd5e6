package org.fengqiao.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.access.CaseImports;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.Dealing;
import org.fengqiao.file.FileJobs;
import org.fengqiao.file.FileQuestion;
import org.fengqiao.file.MatterTemplate;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.hash.Sha256;
import org.fengqiao.job.Job;
import org.fengqiao.job.Jobs;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Channel;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Asked;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.Recording;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes files of matters in and hands what came of them out, for the page and for machine clients alike. */
@Component
public final class Handing {

    /** Content type of workbooks. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PAGE = 1000;

    private final FileJobs files;
    private final Current current;
    private final Recording recording;
    private final CaseAccess access;
    private final CaseImports imports;
    private final Clock clock;

    Handing(FileJobs files, Current current, Recording recording, CaseAccess access, CaseImports imports,
            Clock clock) {
        this.access = access;
        this.imports = imports;
        this.files = files;
        this.current = current;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * Takes in a file and begins to decide it under what is in force now.
     *
     * @param asOf null for now
     * @throws ProblemException if something asked for does not fit, or the file does not arrive as a whole
     */
    public Job in(String name, String pack, String asOf, String output, boolean receipts, InputStream content,
                  String account) {
        FileQuestion question;
        try {
            question = new FileQuestion(name, pack,
                    org.fengqiao.service.Asked.instant("asOf", asOf, clock.instant()), output, receipts, null);
        } catch (UnreadableFileException unknown) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, unknown.getMessage());
        }
        InForce inForce = current.inForce();
        if (question.pack() != null) {
            inForce.policy(question.pack());
        }
        Asked asked = new Asked(account, account);
        Function<Matter, Decision> trying = matter -> inForce.decide(matter, question.pack(), question.asOf());
        Function<Matter, Decision> recorded = matter ->
                recording.decide(inForce, matter, question.pack(), question.asOf(), asked);
        return files.start(Jobs.freshId(), question, content, account,
                Dealing.of(receipts ? recorded : trying, trying));
    }

    /**
     * Takes in a file and begins to register its matters: the same source and id twice is one matter, so that a file
     * can be handed in again. The results name them by their numbers in the register; what became of each matter is kept
     * ({@link CaseImports}).
     *
     * @throws ProblemException as {@link #in}
     */
    public Job register(String name, String pack, String source, String output, InputStream content, AccountUser who) {
        FileQuestion question;
        try {
            question = new FileQuestion(name, pack, clock.instant(), output, true, source);
        } catch (UnreadableFileException unknown) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, unknown.getMessage());
        }
        InForce inForce = current.inForce();
        if (question.pack() != null) {
            inForce.policy(question.pack());
        }
        Function<Matter, Decision> trying = matter -> inForce.decide(matter, question.pack(), question.asOf());
        String id = Jobs.freshId();
        imports.begin(id, question.name(), source, question.pack(), who);
        try {
            DigestInputStream read = new DigestInputStream(content, Sha256.begin());
            Job job = files.start(id, question, read, who.getUsername(), new Importing(id, imports,
                    matter -> access.register(new Intake(matter, source, question.pack(), null), who),
                    (matter, number) -> trying.apply(numbered(matter, number)), trying));
            imports.arrived(id, Sha256.hex(read.getMessageDigest()));
            return job;
        } catch (RuntimeException notTaken) {
            imports.forget(id);
            throw notTaken;
        }
    }

    private static Matter numbered(Matter m, String number) {
        return new Matter(number, m.channel(), m.form(), m.title(), m.text(), m.receivedAt(), m.arrival(), m.receiver(),
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), m.history());
    }

    /** @throws ProblemException if there is nothing to hand out, saying why */
    public ResponseEntity<Resource> results(Job job) {
        return out(job, files.results(job));
    }

    /** @throws ProblemException as above */
    public ResponseEntity<Resource> rejects(Job job) {
        return out(job, files.rejects(job));
    }

    /** An empty workbook to fill in, with today's channels. */
    public void template(OutputStream out) throws IOException {
        new MatterTemplate(current.day(clock.instant()).channels().stream().map(Channel::name).toList()).write(out);
    }

    /** What became of each matter of a file that was registered, as a table. */
    public void imported(CaseImports.Seen seen, AccountUser who, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("登记-" + seen.batch().name() + ".csv", StandardCharsets.UTF_8).build().toString());
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of("行", "原编号", "结果", "登记编号", "原因"));
            long after = 0;
            for (List<CaseImports.SeenLine> page = imports.lines(seen.batch().id(), after, PAGE, who); !page.isEmpty();
                    page = imports.lines(seen.batch().id(), after, PAGE, who)) {
                for (CaseImports.SeenLine one : page) {
                    csv.row(List.of("" + one.line().line(), Objects.toString(one.line().mark(), ""),
                            one.line().outcome().label(), String.join(" ", one.matters()),
                            Objects.toString(one.line().reason(), "")));
                    after = one.line().entry();
                }
            }
        }
    }

    private ResponseEntity<Resource> out(Job job, Optional<FileJobs.Download> found) {
        FileJobs.Download download = found.orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND,
                job.state().over() ? "没有这个文件：没有写出来，已过 " + FileJobs.KEPT.toDays()
                        + " 天的保存期，或在另一台服务上。" : "还没有做完，做完才有文件。"));
        String name = download.name();
        MediaType type = name.endsWith(".xlsx") ? MediaType.parseMediaType(WORKBOOK)
                : name.endsWith(".csv") ? new MediaType("text", "csv", StandardCharsets.UTF_8)
                : MediaType.APPLICATION_NDJSON;
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8).build().toString())
                .body(new ContentResource(files.content(job, download)));
    }
}
