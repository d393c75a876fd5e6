package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.file.FileDecider;
import org.fengqiao.file.FileTargets;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.result.FileSummary.Tally;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.service.InForce;

/** Decides a whole file and tells of it on standard error. */
final class FileDecision {

    private static final int SHOWN = 5;

    private final PrintWriter err;

    FileDecision(PrintWriter err) {
        this.err = err;
    }

    /** Returns the exit code. */
    int run(Path file, FileTargets targets, InForce inForce, String pack, Instant asOf) throws IOException {
        ProgressBar bar = new ProgressBar(err);
        FileSummary summary;
        try {
            summary = new FileDecider().decide(file, targets, inForce, pack, asOf,
                    ProgressBar.possible() ? bar : progress -> { });
        } catch (UnreadableFileException unreadable) {
            bar.clear();
            err.println("错误：「" + file + "」：" + unreadable.getMessage());
            return Exit.FILES;
        } catch (IOException | RuntimeException failed) {
            bar.clear();
            throw failed;
        }
        bar.clear();
        err.println("裁定 " + summary.decided() + " 件，拒绝 " + summary.refused() + " 件；诉求 " + summary.demands()
                + " 个，职责 " + summary.duties() + " 项");
        tell("单位", summary.bodies());
        tell("事项类别", summary.items());
        tell("时限", summary.limits());
        if (summary.refused() > 0) {
            err.println(targets.rejects() == null ? "被拒的事项与原因写在结果里。"
                    : "被拒的事项与原因写在「" + targets.rejects() + "」，改好后可直接再裁定。");
        }
        return summary.refused() == 0 ? Exit.DONE : Exit.FAULTS;
    }

    private void tell(String kind, List<Tally> tallies) {
        if (!tallies.isEmpty()) {
            err.println("  按" + kind + "：" + tallies.stream().limit(SHOWN).map(t -> t.name() + " " + t.duties())
                    .collect(Collectors.joining("、")) + (tallies.size() > SHOWN ? " …共 " + tallies.size() + " 个" : ""));
        }
    }
}
