package org.fengqiao.web.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.term.Labelled;

/** Parameters of a query that are terms of a closed set, or numbers within bounds. */
final class Parameters {

    private Parameters() {
    }

    /**
     * @param what as the sentence goes on, for example 这份清单
     * @param text label or code
     * @throws ProblemException naming the parameter and the terms that would do
     */
    static <T extends Enum<T> & Labelled> T term(String name, Class<T> type, String what, String text) {
        return Stream.of(type.getEnumConstants()).filter(t -> t.label().equals(text) || t.code().equals(text)).findFirst()
                .orElseThrow(() -> wrong(name, "unknown-value", "没有「" + text + "」" + what + "，可写："
                        + Stream.of(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining("、")) + "。"));
    }

    /** @throws ProblemException naming the parameter, unless it is from 1 to {@code most} */
    static int within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw wrong(name, "out-of-range", "参数 " + name + " 应为 1 至 " + most + "，实为 " + value + "。");
        }
        return value;
    }

    private static ProblemException wrong(String name, String code, String detail) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter(name, code, detail, List.of())));
    }
}
