package org.fengqiao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.decision.scenario.ScenarioException;
import org.fengqiao.decision.scenario.ScenarioFolder;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a rules folder and lists everything wrong in it. */
@Command(name = "check",
        description = "检查规则文件夹，一次列出全部错误：文件、行、列、错在哪里、怎样改。",
        exitCodeList = {"0:没有错误", "1:有错误，逐条列在标准错误输出", "2:命令写错", "3:文件夹读不了"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "规则文件夹", defaultValue = "rules", description = "默认 rules")
    private Path folder;

    @Mixin
    private DirectoryOption directory;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RulesFolder rules = new RulesFolder(folder);
        InForce inForce;
        try {
            inForce = directory.load(rules);
            ScenarioFolder.read(folder);
        } catch (DirectoryException | PolicyException | ScenarioException broken) {
            Failure.tell(broken, spec.commandLine().getErr());
            return Exit.FAULTS;
        }
        inForce.policies().warnings().forEach(out::println);
        inForce.policies().all().forEach(policy -> out.println(policy.pack().name() + "（" + policy.pack().title() + "）："
                + policy.rules().size() + " 条规则，修订号 " + policy.revision()));
        out.println("没有错误。");
        return Exit.DONE;
    }
}
