package org.fengqiao.policy.reading;

import java.util.List;
import org.fengqiao.policy.PackContent;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.vocabulary.Lexicon;

/**
 * What reading a pack brought.
 *
 * @param content  never null; holds what could be read, which is all of it only if there is no error
 * @param lexicon  the inherited terms and those of this pack, for packs that extend it
 * @param problems in order of file and line; errors and warnings
 */
public record PackRead(PackContent content, Lexicon lexicon, List<Problem> problems) {

    public PackRead {
        problems = List.copyOf(problems);
    }

    /** Whether the content must not be used. */
    public boolean failed() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
