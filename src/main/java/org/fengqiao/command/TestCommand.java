package org.fengqiao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fengqiao.decision.scenario.Coverage;
import org.fengqiao.decision.scenario.ScenarioResult;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.service.Trials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios of a rules folder. */
@Command(name = "test",
        description = "跑规则文件夹里的情景，列出不符之处，以及没有情景触发、或从不不触发的规则。",
        exitCodeList = {"0:情景全部相符，规则都有情景覆盖", "1:有情景不符，或有规则没有覆盖", "2:命令写错", "3:规则文件夹或情景读不了"})
final class TestCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "规则文件夹", defaultValue = "rules", description = "默认 rules")
    private Path folder;

    @Option(names = "--pack", paramLabel = "规则包", description = "只看这个规则包的情景与规则")
    private String pack;

    @Mixin
    private DirectoryOption directory;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RulesFolder rules = new RulesFolder(folder);
        InForce inForce = directory.load(rules);
        if (pack != null) {
            inForce.policy(pack);
        }
        Trials trials = Trials.run(rules, inForce);
        List<ScenarioResult> shown = trials.results().stream()
                .filter(result -> pack == null || result.scenario().pack().equals(pack)).toList();
        List<ScenarioResult> failed = shown.stream().filter(result -> !result.passed()).toList();
        PrintWriter err = spec.commandLine().getErr();
        failed.forEach(result -> {
            err.println("不符：" + result.scenario().name() + "（" + result.scenario().position() + "）");
            result.differences().forEach(difference -> err.println("  " + difference));
        });
        Coverage coverage = trials.coverage();
        List<String> never = ofPack(coverage.neverFired());
        List<String> always = ofPack(coverage.alwaysFired());
        never.forEach(rule -> err.println("没有情景触发：" + rule));
        always.forEach(rule -> err.println("没有情景让它不触发：" + rule));
        spec.commandLine().getOut().println("情景 " + shown.size() + " 个，相符 " + (shown.size() - failed.size())
                + " 个，不符 " + failed.size() + " 个；没有情景触发的规则 " + never.size() + " 条，从不不触发的 "
                + always.size() + " 条。");
        return failed.isEmpty() && never.isEmpty() && always.isEmpty() ? Exit.DONE : Exit.FAULTS;
    }

    private List<String> ofPack(List<String> rules) {
        return rules.stream().filter(id -> pack == null || id.startsWith(pack + "/")).toList();
    }
}
