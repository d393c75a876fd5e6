package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.roster.give.NoticeDocument;
import org.fengqiao.roster.give.NoticePdf;
import org.fengqiao.roster.give.PlanFile;
import org.fengqiao.roster.give.PublicNotice;
import org.fengqiao.roster.give.RosterPdf;
import org.fengqiao.roster.give.RosterWorkbook;
import picocli.CommandLine.Option;

/** The forms in which a roster leaves the command. */
final class RosterOutputs {

    private static final String PDF = ".pdf";

    @Option(names = "--table", paramLabel = "文件", description = "内部排班表（含案件）写入的文件：.pdf 为打印用，其余为 XLSX；几个方案时文件名带方案")
    private Path table;

    @Option(names = "--notice", paramLabel = "文件", description = "对外公告（不含案件）写入的文件：.pdf 或 .docx；有违反的排班不写")
    private Path notice;

    @Option(names = "--published", paramLabel = "公布日", description = "公告上的公布日期，例如 2026-02-20；不写为今天")
    private LocalDate published;

    boolean areAsked() {
        return table != null || notice != null;
    }

    /** The roster as a file that this command reads again, and as what else was asked for. */
    void write(VisitProblem problem, String variant, Draft draft, Analysis analysis, String suffix, PlanningOptions options)
            throws IOException {
        options.results().json(named(options.out(), suffix), PlanFile.of(problem, variant, draft, analysis));
        give(problem, variant, draft, analysis, suffix, options);
    }

    /** What was asked for besides that file. */
    void give(VisitProblem problem, String variant, Draft draft, Analysis analysis, String suffix, PlanningOptions options)
            throws IOException {
        PlanFile plan = PlanFile.of(problem, variant, draft, analysis);
        if (table != null) {
            options.results().write(named(table, suffix), isPdf(table)
                    ? new RosterPdf(problem.setting().policy().name() + " " + problem.period().words(), plan.duties())::write
                    : new RosterWorkbook(plan.duties())::write);
        }
        if (notice != null && !analysis.holds()) {
            options.told().println("有违反，没有写公告。");
        } else if (notice != null) {
            PublicNotice open = PublicNotice.of(problem, draft.plan(), published == null ? WorkCalendar.day(Instant.now()) : published);
            options.results().write(named(notice, suffix), isPdf(notice) ? new NoticePdf(open)::write
                    : new NoticeDocument(open)::write);
        }
    }

    private static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    /** The file's name with the suffix before its ending. */
    private static Path named(Path file, String suffix) {
        if (file == null || suffix.isEmpty()) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot < 0 ? name + suffix : name.substring(0, dot) + suffix + name.substring(dot));
    }
}
