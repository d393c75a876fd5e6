package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings everything that is sealed under the master key now in use. */
@Command(name = "rewrap",
        description = "换主密钥：把库里由旧主密钥保护的全部密钥改由现在的主密钥保护。先设好新的主密钥，"
                + "把旧的写入 fengqiao.receipt.keys.previous-master-keys；做完后旧的即可销毁。中断了重做即可。",
        exitCodeList = {"0:全部换完", "2:命令写错", "3:数据库打不开，或有密钥由别的主密钥保护"})
final class RewrapCommand implements Callable<Integer> {

    private static final String INSTEAD = "请停下服务再换。";

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹，不写则同服务的设置（默认 ./data）")
    private Path data;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (OpenStore store = OpenStore.change(data, INSTEAD)) {
            spec.commandLine().getOut().println("换完：" + store.rewrap() + " 把密钥改由现在的主密钥保护。"
                    + "旧主密钥可以从设置里取下并销毁。");
            return Exit.DONE;
        } catch (StoreException | KeyException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
