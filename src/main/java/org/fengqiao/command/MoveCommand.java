package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fengqiao.move.Move;
import org.fengqiao.move.MoveException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Copies everything into another database. */
@Command(name = "move",
        description = "搬迁：把数据库里的全部内容搬进另一个空库（内嵌 H2 与 PostgreSQL 之间，两个方向都可以）。"
                + "每张表搬过去后读回来逐行核对，全部一致才算数；不成功则目标库里什么也没有，原库从不改动。请先停下服务。",
        exitCodeList = {"0:全部搬完并核对一致", "2:命令写错", "3:没有搬，说明原因和该怎么办"})
final class MoveCommand implements Callable<Integer> {

    private static final String INSTEAD = "请停下服务再搬；也可以复制整个数据文件夹，用 --data 搬副本。";
    private static final String PASSWORD = "FENGQIAO_TO_PASSWORD";

    @Option(names = "--data", paramLabel = "文件夹", description = "原库的数据文件夹，不写则同服务的设置（默认 ./data）")
    private Path data;

    @Option(names = "--to", required = true, paramLabel = "地址",
            description = "目标库，如 jdbc:postgresql://库主机/fengqiao 或 jdbc:h2:file:/新文件夹/fengqiao")
    private String to;

    @Option(names = "--to-user", paramLabel = "用户", description = "目标库的用户；口令写在环境变量 " + PASSWORD)
    private String user;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean embedded = to.startsWith("jdbc:h2:file:");
        if (!embedded && !to.startsWith("jdbc:postgresql:")) {
            throw new ParameterException(spec.commandLine(), "--to 应以 jdbc:postgresql: 或 jdbc:h2:file: 开头，实为「" + to + "」。");
        }
        String password = System.getenv().getOrDefault(PASSWORD, "");
        DriverManagerDataSource target = new DriverManagerDataSource(to, user == null && embedded ? "sa" : user, password);
        PrintWriter err = spec.commandLine().getErr();
        try (OpenStore store = OpenStore.open(data, INSTEAD)) {
            List<Move.Moved> moved = new Move(store.database(), target)
                    .run((table, rows) -> err.println("已核对 " + table + "：" + rows + " 行"));
            spec.commandLine().getOut().printf("搬完：%d 张表，%d 行，逐行核对一致。%n", moved.size(),
                    moved.stream().mapToLong(Move.Moved::rows).sum());
            spec.commandLine().getOut().println("接下来：让服务用新库和原来的两把密钥（receipt-master.key、receipt-signing.pem 或原设置），"
                    + "先执行 verify 核验回执，再启动服务；见 docs/operation.md「Moving」。");
            return Exit.DONE;
        } catch (MoveException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }
}
