package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.file.MatterTemplate;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty workbook for matters. */
@Command(name = "template",
        description = "生成一份填写事项的 XLSX 模板：列名、说明、示例和下拉选项。填好后用 decide 裁定。",
        exitCodeList = {"0:已写好", "2:命令写错", "3:文件写不了，或名录读不了"})
final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "模板文件", description = "要写的文件，例如 matters.xlsx；已有的文件会被换掉")
    private Path file;

    @Option(names = "--directory", paramLabel = "文件夹", defaultValue = "rules/directory",
            description = "名录文件夹，渠道的下拉选项从这里来，默认 rules/directory；没有这个文件夹就不列渠道")
    private Path directory;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!file.getFileName().toString().endsWith(".xlsx")) {
            throw new IOException("模板是 XLSX 工作簿，文件名请以 .xlsx 结尾");
        }
        LocalDate today = WorkCalendar.day(Instant.now());
        List<String> channels = Files.isDirectory(directory) ? DirectoryFolder.read(directory).on(today).channels().stream()
                .map(Channel::name).toList() : List.of();
        new MatterTemplate(channels).write(file);
        spec.commandLine().getErr().println("已写好「" + file + "」，请填「事项」那张表");
        return Exit.DONE;
    }
}
