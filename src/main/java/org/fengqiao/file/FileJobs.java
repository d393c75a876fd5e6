package org.fengqiao.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.content.FileSeals;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.Jobs;
import org.fengqiao.job.Report;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.key.KeyException;

/**
 * Files handed in over HTTP, decided as jobs; they lie sealed. What was handed in is deleted as soon as it is decided; results and
 * rejects, which hold what petitioners wrote, after {@link #KEPT} or when their owner says so.
 */
public final class FileJobs {

    /** How long results can be fetched. */
    public static final Duration KEPT = Duration.ofDays(3);

    private static final int LISTED = 50;

    private final Jobs jobs;
    private final Path folder;
    private final FileSeals seals;
    private final Clock clock;
    private final long largest;

    /**
     * @param folder  for all files of all jobs
     * @param seals   seals all of them
     * @param largest bytes that may be handed in at once
     */
    public FileJobs(Jobs jobs, Path folder, FileSeals seals, Clock clock, long largest) {
        this.jobs = jobs;
        this.folder = folder;
        this.seals = seals;
        this.clock = clock;
        this.largest = largest;
    }

    /** Bytes that may be handed in at once. */
    public long largest() {
        return largest;
    }

    /**
     * Takes in the whole file and queues it.
     *
     * @param id for the job, of {@link Jobs#freshId}
     * @throws ProblemException if the file did not arrive as a whole or may not be taken
     */
    public Job start(String id, FileQuestion question, InputStream content, String account, Dealing dealing) {
        JobFolder files = files(id);
        files.take(content, question.ending(), largest);
        try {
            return jobs.start(id, JobKind.FILE, account, question.title(), question,
                    report -> decide(files, question, dealing, report));
        } catch (RuntimeException notQueued) {
            files.remove();
            throw notQueued;
        }
    }

    /** Whether the job is queued or goes on. */
    public boolean goesOn(String id) {
        return jobs.find(id).filter(job -> !job.state().over()).isPresent();
    }

    private static FileOutcome decide(JobFolder files, FileQuestion question, Dealing dealing, Report report)
            throws IOException {
        try {
            Path input = files.input();
            Content content = files.content(input);
            FileTargets targets = FileTargets.files(files.results(question.output()),
                    files.rejects(FileKind.of(input, content))).sealed(files::sealed);
            FileSummary summary = new FileDecider().decide(input, content, targets, dealing, progress ->
                    report.at(progress.done(), progress.total(), () -> FileOutcome.soFar(progress)));
            if (summary.refused() == 0) {
                Files.deleteIfExists(targets.rejects());
            }
            return FileOutcome.of(summary);
        } catch (UnreadableFileException | KeyException unreadable) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, unreadable.getMessage());
        } finally {
            files.removeInput();
        }
    }

    /**
     * A job as its owner may see it.
     *
     * @param everybodys whether jobs of others may be seen too
     * @throws ProblemException if there is none, or it is somebody else's
     */
    public Job find(String id, String account, boolean everybodys) {
        return jobs.find(id).filter(job -> job.kind() == JobKind.FILE)
                .filter(job -> everybodys || job.account().equals(account))
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_JOB,
                        "没有这份文件，可能已经删除：上传的文件与结果只保存 " + KEPT.toDays() + " 天，只有上传者看得到。"));
    }

    /** The latest, newest first, without outcomes. */
    public List<Job> list(String account, boolean everybodys) {
        return jobs.list(JobKind.FILE, everybodys ? null : account, LISTED);
    }

    /** What was asked for. */
    public static FileQuestion question(Job job) {
        return Json.mapper().readValue(job.asked(), FileQuestion.class);
    }

    /** What came of it so far; null before anything did. */
    public static FileOutcome outcome(Job job) {
        return job.outcome() == null ? null : Json.mapper().readValue(job.outcome(), FileOutcome.class);
    }

    /** The file of results; empty if there is none, or none any more, on this instance. */
    public Optional<Download> results(Job job) {
        return download(job, "results", "结果");
    }

    /** The file of what was refused. */
    public Optional<Download> rejects(Job job) {
        return download(job, "rejects", "退回");
    }

    /** Stops it, or forgets it with its files if it is over. */
    public void remove(Job job) {
        if (job.state().over()) {
            files(job.id()).remove();
            jobs.remove(job.id());
        } else {
            jobs.stop(job.id());
        }
    }

    /** Deletes what is older than {@link #KEPT}, and files that belong to no job any more. */
    public void removeOld() {
        jobs.startedBefore(JobKind.FILE, clock.instant().minus(KEPT)).stream().filter(job -> job.state().over())
                .forEach(this::remove);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> left = all.filter(Files::isDirectory).toList();
            for (Path one : left) {
                Optional<Job> job = jobs.find(one.getFileName().toString());
                if (job.isEmpty() && Files.getLastModifiedTime(one).toInstant()
                        .isBefore(clock.instant().minus(KEPT))) {
                    new JobFolder(one, seals).remove();
                } else if (job.isPresent() && job.get().state().over()) {
                    new JobFolder(one, seals).removeInput();
                }
            }
        } catch (IOException gone) {
            // Tried again the next time.
        }
    }

    /** A file to hand out, and the name its owner will know it by. */
    public record Download(Path file, String name) {
    }

    /**
     * What stands in a file to hand out.
     *
     * @throws ProblemException if it cannot be unsealed, saying why
     */
    public Content content(Job job, Download download) {
        try {
            return files(job.id()).content(download.file());
        } catch (KeyException sealed) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, sealed.getMessage());
        } catch (IOException gone) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "文件已经删除，或读不出来。");
        }
    }

    private Optional<Download> download(Job job, String stem, String word) {
        return files(job.id()).named(stem).map(file -> new Download(file, question(job).stem() + "-" + word
                + file.getFileName().toString().substring(stem.length())));
    }

    private JobFolder files(String id) {
        return new JobFolder(folder.resolve(id), seals);
    }
}
