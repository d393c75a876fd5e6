package org.fengqiao.casework.register;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.Judge;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;

/** Makes the projections again from the log, which alone is the truth. */
public final class Rebuilding {

    private static final int PAGE = 200;

    private final Storage storage;
    private final Judging judging;
    private final EventLog log;
    private final MatterRows matters;
    private final Projections projections;
    private final Clock clock;

    Rebuilding(Storage storage, Judging judging, EventLog log, MatterRows matters, Projections projections, Clock clock) {
        this.storage = storage;
        this.judging = judging;
        this.log = log;
        this.matters = matters;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * @param matters   how many were made again
     * @param differing numbers of those whose projections were not what the log says; at most a hundred are named
     */
    public record Rebuilt(long matters, List<String> differing) {
        private static final int NAMED = 100;

        private Rebuilt and(String matter, boolean same) {
            return new Rebuilt(matters + 1, same || differing.size() == NAMED ? differing
                    : java.util.stream.Stream.concat(differing.stream(), java.util.stream.Stream.of(matter)).toList());
        }
    }

    /** @throws ProblemException if there is no such matter */
    public Rebuilt rebuild(String matter) {
        return new Rebuilt(0, List.of()).and(matter, storage.write(() -> again(matter)));
    }

    /** All of them, one transaction each; the service goes on meanwhile. */
    public Rebuilt rebuildAll() {
        Rebuilt rebuilt = new Rebuilt(0, List.of());
        String last = "";
        for (List<String> page = page(last); !page.isEmpty(); page = page(last)) {
            for (String matter : page) {
                rebuilt = rebuilt.and(matter, storage.write(() -> again(matter)));
                last = matter;
            }
        }
        return rebuilt;
    }

    private List<String> page(String after) {
        return storage.read(() -> matters.after(after, PAGE));
    }

    private boolean again(String matter) {
        MatterRow row = matters.lock(matter).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_MATTER,
                "登记簿里没有事项「" + matter + "」，请核对编号。"));
        CaseFile file = log.read(matter);
        Judge.Judged judged = judged(file);
        Stand stand = judged.stand();
        matters.update(file, judged.assessment().decision(), stand);
        boolean known = projections.rewrite(file, stand, judging.involved(file, judged, clock.instant()));
        return stand.equals(row.stand()) && known;
    }

    /** How the matter stands by its log, entry after entry. */
    private Judge.Judged judged(CaseFile file) {
        Judge.Judged judged = null;
        for (int entries = 1; entries <= file.events().size(); entries++) {
            judged = judging.judge(judged == null ? null : judged.stand(), file.first(entries));
        }
        return judged;
    }
}
