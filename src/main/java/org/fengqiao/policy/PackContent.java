package org.fengqiao.policy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fengqiao.policy.rule.Rule;

/**
 * What reading made of one pack's folder.
 *
 * @param switches   those that the manifest sets, by their English name; absent ones are inherited
 * @param actions    rows of the table 职责
 * @param papers     rows of the table 文书
 * @param caseLevels rows of the table 级别
 * @param files      SHA-256 (hex) of every file read, by path relative to the rules folder
 */
public record PackContent(Pack pack, Map<String, Object> switches, List<Rule> rules, List<Action> actions,
                          List<String> papers, List<String> caseLevels, SortedMap<String, String> files) {

    public PackContent {
        switches = Map.copyOf(switches);
        rules = List.copyOf(rules);
        actions = List.copyOf(actions);
        papers = List.copyOf(papers);
        caseLevels = List.copyOf(caseLevels);
    }
}
