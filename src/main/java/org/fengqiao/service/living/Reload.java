package org.fengqiao.service.living;

import java.time.Instant;
import java.util.List;

/**
 * One time that the folders were read again.
 *
 * @param number            from 1 in this process
 * @param by                account that asked for it; null where nobody did
 * @param policyRevision    revision of all packs in force afterwards
 * @param directoryRevision revision of the directory in force afterwards
 * @param text              what came of it, in Chinese
 * @param summary           what changed; null unless something was put in force
 * @param problems          everything that kept it from being put in force
 * @param warnings          what is worth a look in what is in force now
 */
public record Reload(long number, Instant at, Cause cause, String by, Result result, String policyRevision,
                     String directoryRevision, String text, ChangeSummary summary, List<LoadProblem> problems,
                     List<LoadProblem> warnings) {

    public Reload {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
