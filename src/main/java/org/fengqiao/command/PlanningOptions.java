package org.fengqiao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.planning.Finding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command says that plans from a folder of settings, without a database. */
final class PlanningOptions {

    @Option(names = "--check", description = "只检查，不求解")
    private boolean check;

    @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "默认 1；同样的输入、步数和种子结果相同")
    private long seed;

    @Option(names = "--out", paramLabel = "文件", description = "结果写入的 JSON 文件；不写则打到标准输出")
    private Path out;

    @Option(names = "--root", paramLabel = "文件夹", defaultValue = "", description = "放 rules 的文件夹，默认当前文件夹")
    private Path root;

    @Mixin
    private HelpOption help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean check() {
        return check;
    }

    long seed() {
        return seed;
    }

    /** Null for the console. */
    Path out() {
        return out;
    }

    Path root() {
        return root;
    }

    /** Where answers go. */
    PrintWriter shown() {
        return spec.commandLine().getOut();
    }

    /** Where it is told how the work went. */
    PrintWriter told() {
        return spec.commandLine().getErr();
    }

    Results results() {
        return new Results(shown());
    }

    /** Tells what was found in the input, and whether any of it is an error. */
    boolean tell(List<Finding> findings) {
        findings.forEach(f -> told().println((f.isError() ? "错误：" : "提醒：") + f));
        return findings.stream().anyMatch(Finding::isError);
    }
}
