package org.fengqiao.web.page.casework;

import java.util.List;
import java.util.function.Function;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** A term of a closed set as it stands in an address or a form, where somebody may have written anything. */
final class TypedTerm {

    private TypedTerm() {
    }

    /**
     * Null where nothing is given.
     *
     * @param terms finds a term, or throws {@link IllegalArgumentException} with what is known
     * @throws ProblemException naming the field and what is known
     */
    static <T> T of(String field, String text, Function<String, T> terms) {
        try {
            return text == null || text.isBlank() ? null : terms.apply(text.strip());
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, unknown.getMessage() + "。",
                    List.of(Fault.inParameter(field, "unknown-term", unknown.getMessage() + "。", List.of())));
        }
    }
}
