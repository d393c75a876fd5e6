package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fengqiao.audit.AuditCheck;
import org.fengqiao.receipt.Verification;
import org.fengqiao.receipt.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies everything that is kept, without writing. */
@Command(name = "verify",
        description = "核验全部回执与审计链：逐环核对内容、前链、次序、承诺、索引、锚、签名、存档的修订和每日封印，"
                + "各指出第一处断裂。只读，不改动任何内容。",
        exitCodeList = {"0:完好", "1:有断裂，指出第一处", "2:命令写错", "3:数据库打不开"})
final class VerifyCommand implements Callable<Integer> {

    private static final String INSTEAD = "请改向服务核验：GET /v1/receipts/verification、GET /v1/audit/verification；"
            + "或停下服务再核验；或复制整个数据文件夹，用 --data 核验副本。";

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹，不写则同服务的设置（默认 ./data）")
    private Path data;

    @Option(names = "--matter", paramLabel = "事项编号", description = "只核验这一件事项的链与它所在的锚，不核验审计链")
    private String matter;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        try (OpenStore store = OpenStore.open(data, INSTEAD)) {
            if (matter != null) {
                return told(store.verifier().verify(matter)) ? Exit.DONE : Exit.FAULTS;
            }
            boolean receipts = told(store.verifier().verify(chains -> err.println("已核对 " + chains + " 条链…")));
            AuditCheck audit = store.auditVerifier().verify();
            out.println(audit.sentence());
            return receipts && audit.whole() ? Exit.DONE : Exit.FAULTS;
        } catch (StoreException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private boolean told(Verification found) {
        spec.commandLine().getOut().println(found.sentence());
        return found.whole();
    }
}
