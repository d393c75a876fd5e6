package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.MatterException;
import org.fengqiao.decision.replay.Difference;
import org.fengqiao.matter.Matter;

/** Makes one change after the other, decides again, and keeps the smallest that turns the answer. */
final class Search {

    /** Beyond this many decisions the search ends and says how many it made. */
    static final int MOST = 600;

    /** Decides the changed matter under the same law, instant, policy and directory. */
    @FunctionalInterface
    interface Again {
        Decision decide(Matter matter);
    }

    /** @param edit null if none turned it, and so is {@code also} */
    record Found(Edit edit, Difference also, int tried) {
    }

    private final MatterEditor editor;
    private final Decision before;
    private final String demand;
    private final Again again;

    Search(MatterEditor editor, Decision before, String demand, Again again) {
        this.editor = editor;
        this.before = before;
        this.demand = demand;
        this.again = again;
    }

    /** @param edits in order of rank; among equally small ones the one that changes least else wins */
    Found smallest(List<Edit> edits, Predicate<DemandDecision> turned) {
        List<Found> found = new ArrayList<>();
        int tried = 0;
        for (Edit edit : edits) {
            if (tried >= MOST || !found.isEmpty() && Edit.BY_RANK.compare(found.get(0).edit(), edit) != 0) {
                break;
            }
            tried++;
            Optional<Decision> after = decided(edit);
            if (after.isPresent() && after.get().demands().stream()
                    .anyMatch(d -> d.demand().equals(demand) && turned.test(d))) {
                found.add(new Found(edit, Difference.between(before, after.get()), 0));
            }
        }
        int all = tried;
        return found.stream().min(Comparator.comparingInt(f -> f.also().changes().size()))
                .map(f -> new Found(f.edit(), f.also(), all)).orElse(new Found(null, null, all));
    }

    /** Empty where the changed matter would be refused. */
    private Optional<Decision> decided(Edit edit) {
        try {
            return Optional.of(again.decide(editor.with(edit.steps())));
        } catch (MatterException refused) {
            return Optional.empty();
        }
    }
}
