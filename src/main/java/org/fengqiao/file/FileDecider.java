package org.fengqiao.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.result.SummaryCount;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.file.source.MatterSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;

/** Decides the matters of files. One run uses one thread; runs may go on side by side. */
public final class FileDecider {

    private final MatterReader reader = new MatterReader();

    /**
     * Decides all matters of the file. A matter that is wrong is refused and passed over.
     *
     * @param pack name of the pack, or null for the one that covers the place of each matter
     * @param asOf the law and the directory of that instant apply
     * @throws ProblemException        if there is no such pack
     * @throws UnreadableFileException if the file as a whole cannot be read or the targets do not fit; targets that
     *                                 are files are then untouched
     * @throws IOException             in Chinese, if it could not be read or written; targets are untouched likewise
     */
    public FileSummary decide(Path input, FileTargets targets, InForce inForce, String pack, Instant asOf,
                              ProgressListener progress) throws IOException {
        if (pack != null) {
            inForce.policy(pack);
        }
        Function<Matter, Decision> deciding = matter -> inForce.decide(matter, pack, asOf);
        return decide(input, targets, Dealing.of(deciding, deciding), progress);
    }

    /** The same, dealing with each matter as the caller wants it. */
    FileSummary decide(Path input, FileTargets targets, Dealing dealing, ProgressListener progress) throws IOException {
        return decide(input, Content.of(input), targets, dealing, progress);
    }

    /** @param content what stands in the file, however it lies there */
    FileSummary decide(Path input, Content content, FileTargets targets, Dealing dealing, ProgressListener progress)
            throws IOException {
        try {
            FileKind kind = FileKind.of(input, content);
            Writing.check(input, kind, targets);
            try (MatterSource source = MatterSource.open(content, kind, reader);
                    Writing writing = new Writing(targets, source.headings())) {
                SummaryCount count = new SummaryCount();
                for (Entry entry = source.next(); entry != null; entry = source.next()) {
                    decide(entry, writing, count, dealing);
                    progress.progressed(new Progress(source.done(), source.total(), count.decidedSoFar(), count.refusedSoFar()));
                }
                FileSummary summary = count.summary();
                writing.finish(summary);
                dealing.finished();
                return summary;
            }
        } catch (UnreadableFileException | ProblemException told) {
            throw told;
        } catch (RuntimeException | IOException failed) {
            throw inChinese(failed);
        }
    }

    /** A matter with a bad cell is asked about all the same, so that everything wrong with it is told at once. */
    private static void decide(Entry entry, Writing writing, SummaryCount count, Dealing dealing) throws IOException {
        Entry refused = entry;
        if (entry.matter() != null) {
            try {
                boolean whole = entry.marks().isEmpty();
                Decision decision = whole ? dealing.decide(entry) : dealing.attempt(entry.matter());
                if (whole) {
                    writing.decided(entry, decision);
                    count.decided(decision);
                    return;
                }
            } catch (ProblemException faulty) {
                refused = entry.refused(faults(faulty.document()).stream().map(entry.origin()::locate).toList());
            }
        }
        dealing.refused(refused, entry.matter() == null ? null : entry.matter().id());
        writing.refused(refused);
        count.refused();
    }

    private static List<Fault> faults(ProblemDocument problem) {
        return problem.errors().isEmpty()
                ? List.of(Fault.inBody("/place/division", problem.code(), problem.detail(), List.of())) : problem.errors();
    }

    /** The writer of workbooks hides what the system says inside unchecked exceptions. */
    private static IOException inChinese(Exception failed) {
        IOException behind = DiskTrouble.behind(failed);
        if (behind == null) {
            throw (RuntimeException) failed;
        }
        String said = DiskTrouble.of(behind);
        return failed == behind && said.equals(behind.getMessage()) ? behind
                : new IOException("读写文件或临时文件夹「" + System.getProperty("java.io.tmpdir") + "」时出错：" + said
                        + "。原有的文件没有改动。", failed);
    }
}
