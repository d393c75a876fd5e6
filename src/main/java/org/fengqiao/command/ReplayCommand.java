package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.fengqiao.file.ReplayCsv;
import org.fengqiao.receipt.Search;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.Basis;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.PastRevisions;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.service.bulk.BulkReplay;
import org.fengqiao.service.bulk.ReplayBases;
import org.fengqiao.service.bulk.ReplayOutcome;
import org.fengqiao.service.bulk.ReplayQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays the receipts of a period under other rules. */
@Command(name = "replay",
        description = "把一段时间的回执换一套规则重放，列出会变什么。只读，不留回执，不改动任何内容。",
        exitCodeList = {"0:重放完毕", "1:用各自当时的规则重放，有不逐字节相同的", "2:命令写错", "3:数据库或规则文件夹打不开"})
final class ReplayCommand implements Callable<Integer> {

    private static final String INSTEAD = "请改向服务重放：页面「重放」，或 POST /v1/replays；"
            + "或停下服务再重放；或复制整个数据文件夹，用 --data 重放副本。";
    private static final int STEP = 1_000;

    @Option(names = "--from", paramLabel = "首日", required = true, description = "例如 2026-03-01，按回执的记录时刻（北京时间）")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "末日", required = true, description = "含这一天")
    private LocalDate to;

    @Option(names = "--under", paramLabel = "规则", required = true,
            description = "换用什么：一个规则文件夹、存档的规则修订号，或 own（各自当时的，应逐字节相同）")
    private String under;

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹，不写则同服务的设置（默认 ./data）")
    private Path data;

    @Option(names = "--out", paramLabel = "文件", description = "变化表写入的 CSV；不写则写到标准输出")
    private Path out;

    @Mixin
    private DirectoryOption directory;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReplayQuestion question = new ReplayQuestion(from, to, under, null);
        boolean folder = Files.isDirectory(Path.of(under));
        InForce loaded = directory.load(new RulesFolder(folder ? Path.of(under) : Path.of("rules")));
        PrintWriter err = spec.commandLine().getErr();
        try (OpenStore store = OpenStore.open(data, INSTEAD)) {
            Current current = new Current(loaded);
            Replaying replaying = new Replaying(store.receipts(), new PastRevisions(store.archive(), current), current);
            Basis basis = folder ? ReplayBases.of(loaded)
                    : new ReplayBases(replaying, store.archive(), () -> loaded).of(question);
            ReplayOutcome outcome = new BulkReplay(store.receipts(), replaying)
                    .run(Search.all().between(from, to), basis, (done, total, soFar) -> {
                        if (done % STEP == 0) {
                            err.println("已重放 " + done + " / " + total + " 份…");
                        }
                    });
            write(outcome);
            tell(outcome, err);
            return outcome.unequal() == 0 ? Exit.DONE : Exit.FAULTS;
        } catch (StoreException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private void write(ReplayOutcome outcome) throws IOException {
        try (Output output = Output.of(out, spec.commandLine().getOut())) {
            ReplayCsv csv = new ReplayCsv(output.stream());
            csv.rows("事物", outcome.byKind());
            csv.rows("单位", outcome.byBody());
            csv.rows("事项类别", outcome.byItem());
            csv.end();
            output.commit();
        }
    }

    private static void tell(ReplayOutcome outcome, PrintWriter err) {
        err.println("重放 " + outcome.total() + " 份：会变 " + outcome.changed() + " 份，不变 " + outcome.unchanged() + " 份");
        outcome.skipped().forEach((reason, count) -> err.println("  不可重放 " + count + " 份：" + reason));
        if (outcome.own() > 0) {
            err.println("  用当时的规则和名录重放 " + outcome.own() + " 份，其中 " + outcome.unequal() + " 份没有逐字节相同");
        }
    }
}
