package org.fengqiao.command;

import picocli.CommandLine.Option;

/** Asks for the help of a command. */
final class HelpOption {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助")
    private boolean asked;
}
