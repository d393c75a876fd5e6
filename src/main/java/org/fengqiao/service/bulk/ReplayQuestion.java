package org.fengqiao.service.bulk;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Search;

/**
 * What to replay, and under what.
 *
 * @param from      first day of recording (Asia/Shanghai); not null
 * @param to        last day of recording; not null
 * @param under     {@link #CURRENT}, {@link #FOLDER}, {@link #OWN} or the revision of a policy; not null
 * @param directory {@link #CURRENT}, {@link #OWN} or the revision of a directory; null for the one that belongs to
 *                  {@code under}: with the folder that of the folder, with a revision that of each receipt
 */
public record ReplayQuestion(LocalDate from, LocalDate to, String under, String directory) {

    /** What is in force. */
    public static final String CURRENT = "current";
    /** What the rules folder holds now, published or not. */
    public static final String FOLDER = "folder";
    /** What was in force for each receipt: must give the same bytes. */
    public static final String OWN = "own";

    /** @throws ProblemException naming the parameter that does not fit */
    public ReplayQuestion {
        require("from", from != null, "请写明首日，例如 2026-03-01。");
        require("to", to != null, "请写明末日，例如 2026-03-31。");
        require("to", !to.isBefore(from), "末日 " + to + " 早于首日 " + from + "。");
        require("under", under != null && !under.isBlank(),
                "请写明换用哪一套规则：current（现行）、folder（规则文件夹现在的内容）、own（当时的）或一个规则修订号。");
        under = under.strip();
        directory = directory == null || directory.isBlank() ? null : directory.strip();
        require("directory", directory == null || !under.equals(FOLDER),
                "换用规则文件夹时名录也取自文件夹，不能另外指定 directory。");
    }

    Search search() {
        return Search.all().between(from, to);
    }

    /** What is asked, in words. */
    public String title() {
        String rules = switch (under) {
            case CURRENT -> "现行的规则";
            case FOLDER -> "规则文件夹现在的内容（未发布）";
            case OWN -> "各自当时的规则";
            default -> "规则修订 " + brief(under);
        };
        String places = directory == null ? "" : switch (directory) {
            case CURRENT -> "与现行的名录";
            case OWN -> "与各自当时的名录";
            default -> "与名录修订 " + brief(directory);
        };
        return from + " 至 " + to + " 的回执，换用" + rules + places;
    }

    private static String brief(String revision) {
        return revision.length() <= 12 ? revision : revision.substring(0, 12);
    }

    private static void require(String parameter, boolean fits, String detail) {
        if (!fits) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inParameter(parameter, "bad-value", detail, List.of())));
        }
    }
}
