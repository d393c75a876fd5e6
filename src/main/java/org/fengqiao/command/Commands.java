package org.fengqiao.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** All commands. */
@Command(name = "fengqiao", subcommands = {DecideCommand.class, CheckCommand.class, TestCommand.class,
        TemplateCommand.class, VerifyCommand.class, ReplayCommand.class, ReloadCommand.class, RosterCommand.class,
        GridsCommand.class, RoundCommand.class, RehearseCommand.class, MoveCommand.class, RewrapCommand.class,
        ServeCommand.class},
        description = "信访与 12345 裁定服务：谁办、各自何时前做什么、依据是什么。不写命令即启动服务。")
public final class Commands {

    /** Exit code when files cannot be read. */
    public static final int FILES = Exit.FILES;

    private static final Set<String> HELP = Set.of("-h", "--help");

    @Mixin
    private HelpOption help;

    /** Whether the arguments name a command that runs without the service. */
    public static boolean meant(String... args) {
        return args.length > 0 && (HELP.contains(args[0]) || !args[0].startsWith("--") && !args[0].equals("serve"));
    }

    /** Runs a command and returns its exit code. Always in UTF-8, whatever the terminal's locale. */
    public static int run(String... args) {
        return run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Commands());
        line.setOut(out);
        line.setErr(err);
        inChinese(line);
        line.setParameterExceptionHandler(new Misuse());
        line.setExecutionExceptionHandler(new Failure());
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static void inChinese(CommandLine line) {
        line.getCommandSpec().usageMessage().synopsisHeading("用法：").descriptionHeading("%n")
                .parameterListHeading("%n参数：%n").optionListHeading("%n选项：%n").commandListHeading("%n命令：%n")
                .exitCodeListHeading(line.getSubcommands().isEmpty() ? "%n退出码：%n" : "");
        line.getSubcommands().values().forEach(Commands::inChinese);
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }
}
