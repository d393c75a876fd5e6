package org.fengqiao.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Decides the matters of a file. */
@Command(name = "decide",
        description = "裁定一个文件里的事项：.ndjson 一行一件，逐行作答；.json 一件，或一个数组。",
        exitCodeList = {"0:全部裁定", "1:有事项被拒，原因写在结果里", "2:命令写错", "3:文件读不了，或规则文件夹有错"})
final class DecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "事项文件", description = "UTF-8 编码的 JSON 或 NDJSON；写 - 则从标准输入逐行读")
    private Path file;

    @Option(names = "--pack", paramLabel = "规则包", description = "例如 futian；不写则用覆盖该地点的最具体的规则包")
    private String pack;

    @Option(names = "--as-of", paramLabel = "时刻", description = "按哪个时刻的法律与名录，例如 2026-03-02T09:30:00+08:00；不写为现在")
    private String asOf;

    @Option(names = "--out", paramLabel = "文件", description = "结果写入的文件；不写则写到标准输出")
    private Path out;

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
        boolean lines = standard || file.toString().endsWith(".ndjson") || file.toString().endsWith(".jsonl");
        try (OutputStream to = target()) {
            return lines ? decideLines(standard, to, inForce, at) : decideDocument(to, inForce, at);
        }
    }

    private int decideLines(boolean standard, OutputStream to, InForce inForce, Instant at) throws IOException {
        try (InputStream in = standard ? System.in : Files.newInputStream(file)) {
            return code(new Batch(reader).decide(in, to, inForce, pack, at));
        }
    }

    private int decideDocument(OutputStream to, InForce inForce, Instant at) throws IOException {
        byte[] text = Files.readAllBytes(file);
        JsonNode tree = reader.tree(text);
        if (tree.isArray()) {
            return code(new Batch(reader).decide(tree, to, inForce, pack, at));
        }
        JsonMapper pretty = Json.configure(JsonMapper.builder()).enable(SerializationFeature.INDENT_OUTPUT).build();
        to.write(pretty.writeValueAsBytes(inForce.decide(reader.read(tree), pack, at)));
        to.write('\n');
        return Exit.DONE;
    }

    private int code(Batch.Summary summary) {
        spec.commandLine().getErr().println("裁定 " + summary.decided() + " 件，拒绝 " + summary.refused() + " 件");
        return summary.refused() == 0 ? Exit.DONE : Exit.FAULTS;
    }

    /** Standard output goes through the command's own writer, so that it is never closed under its caller. */
    private OutputStream target() throws IOException {
        return out == null ? new WriterOutput(spec.commandLine().getOut())
                : new BufferedOutputStream(Files.newOutputStream(out));
    }
}
