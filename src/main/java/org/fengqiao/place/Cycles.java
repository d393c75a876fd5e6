package org.fengqiao.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that lines of command end at the top and lines of succession at a body in force. */
final class Cycles {

    private static final int DEEPEST = 32;

    private final Map<String, List<Body>> bodies = new HashMap<>();

    Cycles(Collection<Body> all) {
        all.forEach(b -> bodies.computeIfAbsent(b.code(), k -> new ArrayList<>(1)).add(b));
    }

    void check(List<Entry<Body>> entries) {
        for (Entry<Body> entry : entries) {
            checkCommand(entry);
            checkSuccession(entry);
        }
    }

    private void checkCommand(Entry<Body> entry) {
        Set<String> seen = new HashSet<>();
        Body next = entry.value();
        while (next != null) {
            if (!seen.add(next.code())) {
                entry.row().problem(BodiesFile.COMMANDER, "指挥关系首尾相接，成了圈（又回到「" + next.code()
                        + "」），请改正其中一个指挥机关");
                return;
            }
            if (seen.size() > DEEPEST) {
                entry.row().problem(BodiesFile.COMMANDER, "指挥关系超过 " + DEEPEST + " 层，请检查");
                return;
            }
            next = together(next);
        }
    }

    /** The commander while the body is in force. */
    private Body together(Body body) {
        return bodies.getOrDefault(body.commander(), List.of()).stream()
                .filter(b -> DatedEntries.overlap(b.validity(), body.validity())).findFirst().orElse(null);
    }

    private void checkSuccession(Entry<Body> entry) {
        Set<String> seen = new HashSet<>();
        Body next = entry.value();
        while (next != null && next.successor() != null) {
            if (!seen.add(next.code())) {
                entry.row().problem(BodiesFile.SUCCESSOR, "继任关系首尾相接，成了圈（又回到「" + next.code()
                        + "」），请改正其中一个继任机关");
                return;
            }
            if (seen.size() > DEEPEST) {
                entry.row().problem(BodiesFile.SUCCESSOR, "继任关系超过 " + DEEPEST + " 代，请检查");
                return;
            }
            List<Body> successors = bodies.getOrDefault(next.successor(), List.of());
            next = successors.isEmpty() ? null : successors.get(successors.size() - 1);
        }
    }
}
