package org.fengqiao.service.living;

import java.util.List;

/**
 * What putting the folders in force changed.
 *
 * @param packs     packs in which something changed
 * @param files     every file that came, went or changed, by path
 * @param scenarios number of scenarios run; all passed
 * @param differing number of them that are decided otherwise than before
 * @param decided   the first {@value #MOST} of those
 * @param text      the same in a few Chinese sentences
 */
public record ChangeSummary(List<PackChange> packs, List<FileChange> files, int scenarios, int differing,
                      List<ScenarioChange> decided, String text) {

    /** Scenarios told one by one. */
    public static final int MOST = 50;

    public ChangeSummary {
        packs = List.copyOf(packs);
        files = List.copyOf(files);
        decided = List.copyOf(decided);
    }
}
