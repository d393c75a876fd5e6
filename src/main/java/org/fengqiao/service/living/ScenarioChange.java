package org.fengqiao.service.living;

import java.util.List;

/**
 * A scenario that is decided otherwise than before.
 *
 * @param at      file and line
 * @param changes one clause in Chinese each; not empty
 */
public record ScenarioChange(String name, String at, List<String> changes) {

    public ScenarioChange {
        changes = List.copyOf(changes);
    }
}
