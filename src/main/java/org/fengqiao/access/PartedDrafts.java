package org.fengqiao.access;

import java.util.List;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.paper.Assignment;
import org.fengqiao.paper.DispatchOrder;
import org.fengqiao.paper.Forwarding;
import org.fengqiao.paper.PaperContent;
import org.fengqiao.paper.PaperState;
import org.fengqiao.paper.Papers;

/**
 * Throws away drafts that tell of demands which a matter of their own carries from now on: nobody may issue them here any
 * more. What was issued before is out in the world and stays to be read.
 */
final class PartedDrafts {

    private final Papers papers;

    PartedDrafts(Papers papers) {
        this.papers = papers;
    }

    /** @param file with the newest entry last */
    void discard(CaseFile file) {
        if (file.newest().what() instanceof Happening.Corrected corrected && !corrected.parted().isEmpty()) {
            List<String> stays = file.facts().demands().stream().map(DraftText::demand).toList();
            papers.ofMatter(file.newest().matter()).stream().filter(paper -> paper.state() == PaperState.DRAFT
                            && !stays.containsAll(demands(paper.draft().content())))
                    .forEach(paper -> papers.discard(paper.id(), paper.version()));
        }
    }

    private static List<String> demands(PaperContent content) {
        if (content instanceof DispatchOrder order) {
            return order.demands();
        } else if (content instanceof Assignment assignment) {
            return assignment.demands();
        }
        return content instanceof Forwarding forwarding ? forwarding.demands() : List.of();
    }
}
