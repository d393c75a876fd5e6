package org.fengqiao.casework.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/** How the demands of a matter ended. A supporting opinion or an agreement is a promise: only performance resolves. */
final class Endings {

    static final String SUPPORTED = "支持";
    private static final Map<EventKind, Ending> KINDS = Map.of(EventKind.CLOSED, Ending.DONE,
            EventKind.RESOLVED, Ending.RESOLVED, EventKind.STRUCK_OFF, Ending.STRUCK_OFF,
            EventKind.CONCLUDED, Ending.CONCLUDED);

    private Endings() {
    }

    /** @param acts in the order of true times */
    static List<Ended> of(String demand, List<CaseEvent> acts) {
        List<Ended> endings = new ArrayList<>();
        boolean promised = false;
        boolean performed = false;
        for (CaseEvent told : acts) {
            Event act = Acts.act(told);
            if (!act.concerns(demand) || act.result() != EventResult.DONE) {
                continue;
            }
            if (act.kind() == EventKind.REOPENED) {
                endings.clear();
            } else if (act.kind() == EventKind.SETTLED
                    || act.kind() == EventKind.ANSWERED && SUPPORTED.equals(act.value())) {
                promised = true;
                performed = false;
            } else if (act.kind() == EventKind.EXECUTED) {
                performed = true;
            } else if (KINDS.containsKey(act.kind())) {
                Ending ending = KINDS.get(act.kind());
                boolean valid = ending == Ending.DONE || ending == Ending.CONCLUDED || !promised || performed;
                endings.add(new Ended(demand, ending, told.at(), valid,
                        valid ? null : "支持的意见或协议尚未履行，不算" + ending.label()));
            }
        }
        return endings;
    }

    /** The stage of the demand that has come least far. */
    static Stage stage(List<String> demands, List<Ended> endings) {
        return demands.stream().map(demand -> endings.stream()
                        .filter(e -> e.valid() && e.demand().equals(demand)).map(e -> stage(e.ending()))
                        .max(Enum::compareTo).orElse(Stage.OPEN))
                .min(Enum::compareTo).orElse(Stage.OPEN);
    }

    private static Stage stage(Ending ending) {
        return switch (ending) {
            case DONE -> Stage.DONE;
            case RESOLVED -> Stage.RESOLVED;
            case STRUCK_OFF -> Stage.STRUCK_OFF;
            case CONCLUDED -> Stage.CONCLUDED;
        };
    }
}
