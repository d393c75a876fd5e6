package org.fengqiao.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/**
 * A file that was handed in to be decided.
 *
 * @param name     what its owner calls it, without folders; its ending says what it is; not null
 * @param pack     name of the pack, or null for the one that covers the place of each matter
 * @param asOf     instant of the law and the directory that apply; not null
 * @param output   {@code xlsx} for a workbook, {@code ndjson} for full decisions; not null
 * @param receipts whether every decision is recorded; otherwise nothing is
 * @param source   the system that the matters come from, where they are registered; null if they are only decided
 */
public record FileQuestion(String name, String pack, Instant asOf, String output, boolean receipts,
                           String source) {

    private static final int LONGEST = 150;

    /** @throws ProblemException naming the parameter that does not fit, or of a kind of file that is not known */
    public FileQuestion {
        String bare = name == null ? "" : name.replace('\\', '/').replaceFirst(".*/", "").strip()
                .replaceAll("\\p{Cntrl}", "");
        require("name", !bare.isEmpty(), "请给出文件名，例如 事项.csv；由它的扩展名知道是哪一种文件。");
        name = bare.length() <= LONGEST ? bare : bare.substring(bare.length() - LONGEST);
        FileKind.named(Path.of(name));
        pack = pack == null || pack.isBlank() ? null : pack.strip();
        output = output == null || output.isBlank() ? "xlsx" : output.strip().toLowerCase(Locale.ROOT);
        require("output", List.of("xlsx", "ndjson").contains(output), "结果可写成 xlsx（表格）或 ndjson（完整的裁定）。");
    }

    /** What is asked, in words. */
    public String title() {
        return source != null ? "登记「" + name + "」，来源 " + source : "裁定「" + name + "」" + (receipts ? "，留回执" : "，只试算");
    }

    /** Its name without the ending. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The ending of its name, with the dot. */
    String ending() {
        return name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    private static void require(String parameter, boolean fits, String detail) {
        if (!fits) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inParameter(parameter, "bad-value", detail, List.of())));
        }
    }
}
