package org.fengqiao.policy;

import java.util.List;
import org.fengqiao.place.Validity;

/**
 * What a pack says of itself in its manifest.
 *
 * @param name       folder name, for example futian
 * @param title      for example 福田区
 * @param parent     name of the pack it extends, or null for the national one
 * @param divisions  codes of the divisions it is for; empty for everywhere
 * @param excluded   codes of divisions inside them that it is not for
 * @param unmodelled what it knowingly leaves to people, one sentence each
 * @param verify     what is still to be checked against the source, one sentence each; shows in every decision touched
 */
public record Pack(String name, String title, String parent, Validity validity, List<String> divisions,
                   List<String> excluded, List<String> unmodelled, List<String> verify) {

    public Pack {
        divisions = List.copyOf(divisions);
        excluded = List.copyOf(excluded);
        unmodelled = List.copyOf(unmodelled);
        verify = List.copyOf(verify);
    }

    public boolean covers(String divisionCode) {
        return (divisions.isEmpty() || divisions.stream().anyMatch(divisionCode::startsWith))
                && excluded.stream().noneMatch(divisionCode::startsWith);
    }
}
