package org.fengqiao.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.fengqiao.file.FileTargets;
import org.fengqiao.json.Json;
import org.fengqiao.service.Asked;
import org.fengqiao.service.Batch;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Decides the matters of a file. */
@Command(name = "decide",
        description = "裁定一个文件里的事项：.csv、.xlsx 表格，一行一个诉求；.ndjson 一行一件；.json 一件，或一个数组。",
        exitCodeList = {"0:全部裁定", "1:有事项被拒，原因写在结果里", "2:命令写错", "3:文件读不了或写不了，或规则文件夹有错"})
final class DecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "事项文件", description = "CSV（UTF-8 或 GB18030）、XLSX、JSON 或 NDJSON，长短不限；写 - 则从标准输入逐行读 NDJSON")
    private Path file;

    @Option(names = "--pack", paramLabel = "规则包", description = "例如 futian；不写则用覆盖该地点的最具体的规则包")
    private String pack;

    @Option(names = "--as-of", paramLabel = "时刻", description = "按哪个时刻的法律与名录，例如 2026-03-02T09:30:00+08:00；不写为现在")
    private String asOf;

    @Option(names = "--out", paramLabel = "文件", description = "结果写入的文件：.xlsx 为表格，其他为逐行的完整裁定；不写则写到标准输出")
    private Path out;

    @Option(names = "--rejects", paramLabel = "文件", description = "被拒的事项写入的文件，改好后可直接再裁定；表格用 .csv 或 .xlsx，JSON 用 .ndjson")
    private Path rejects;

    @Option(names = "--rules", paramLabel = "文件夹", defaultValue = "rules", description = "规则文件夹，默认 rules")
    private Path rules;

    @Mixin
    private DirectoryOption directory;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final MatterReader reader = new MatterReader();

    @Override
    public Integer call() throws IOException {
        Instant at = Asked.instant("--as-of", asOf, Clock.systemUTC().instant());
        boolean standard = file.toString().equals("-");
        if (!standard && !Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        InForce inForce = directory.load(new RulesFolder(rules));
        if (standard) {
            return decideStandardInput(inForce, at);
        }
        if (rejects == null && (out == null || !out.toString().endsWith(".xlsx")) && single()) {
            return decideOne(inForce, at);
        }
        try (OutputStream console = console()) {
            FileTargets targets = out == null ? FileTargets.streamed(console, rejects) : FileTargets.files(out, rejects);
            return new FileDecision(spec.commandLine().getErr()).run(file, targets, inForce, pack, at);
        }
    }

    private int decideStandardInput(InForce inForce, Instant at) throws IOException {
        try (Output to = Output.of(out, spec.commandLine().getOut())) {
            OutputStream lines = new BufferedOutputStream(to.stream());
            Batch.Summary summary = new Batch(reader).decide(System.in, lines, inForce, pack, at);
            to.commit();
            spec.commandLine().getErr().println("裁定 " + summary.decided() + " 件，拒绝 " + summary.refused() + " 件");
            return summary.refused() == 0 ? Exit.DONE : Exit.FAULTS;
        }
    }

    /** Whether the file is one matter for a person to read, not a list of them. */
    private boolean single() throws IOException {
        if (!file.toString().endsWith(".json") || Files.size(file) > MatterReader.LARGEST) {
            return false;
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    private int decideOne(InForce inForce, Instant at) throws IOException {
        JsonMapper pretty = Json.configure(JsonMapper.builder()).enable(SerializationFeature.INDENT_OUTPUT).build();
        byte[] decided = pretty.writeValueAsBytes(inForce.decide(reader.read(Files.readAllBytes(file)), pack, at));
        try (Output to = Output.of(out, spec.commandLine().getOut())) {
            to.stream().write(decided);
            to.stream().write('\n');
            to.commit();
        }
        return Exit.DONE;
    }

    /** Standard output goes through the command's own writer, so that it is never closed under its caller. */
    private OutputStream console() {
        return new WriterOutput(spec.commandLine().getOut());
    }
}
