package org.fengqiao.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.rounds.setting.Walker;

/**
 * A day's round as its reader may see it.
 *
 * @param own     whether the reader is who walks it
 * @param round   the newest version, or null while there is none
 * @param results what counts, by stop
 * @param needs   what was declared, by stop, while it holds; for whoever walks only
 */
public record OpenedRound(RoundKey key, Walker walker, String title, boolean own, KeptRound round,
                          Map<String, Result> results, List<Find> finds, Map<String, String> needs) {

    public OpenedRound {
        results = Map.copyOf(results);
        finds = List.copyOf(finds);
        needs = Map.copyOf(needs);
    }

    static List<Result> of(Collection<Result> all, RoundKey key) {
        return all.stream().filter(r -> r.worker().equals(key.worker()) && r.day().equals(key.day())).toList();
    }
}
