package org.fengqiao.planning.grids.setting;

import java.util.Set;
import org.fengqiao.planning.Source;

/**
 * What a kind of place needs somebody for: grid worker, backup, head, contact cadre, police aide, lawyer, bound body.
 *
 * @param index       order in the policy, from 0; roles are filled in this order
 * @param kinds       kinds of places that need it
 * @param count       how many at each place
 * @param workerKinds kinds of workers who may take it
 * @param required    what they must have
 * @param preferred   what they had better have
 * @param otherThan   names of roles whose holder at the same place must be somebody else
 * @param most        seats of this role for one worker
 * @param farthest    from home, in metres
 * @param loadPercent part of the place's load that a holder bears
 * @param together    whether the places of one holder should lie together
 * @param demanding   whether languages and types of the place count for this role
 */
public record Role(String name, int index, Set<String> kinds, int count, Set<String> workerKinds,
                   Set<Qualification> required, Set<Qualification> preferred, Set<String> otherThan, int most,
                   int farthest, int loadPercent, boolean together, boolean demanding, Source source) {

    public Role {
        kinds = Set.copyOf(kinds);
        workerKinds = Set.copyOf(workerKinds);
        required = Set.copyOf(required);
        preferred = Set.copyOf(preferred);
        otherThan = Set.copyOf(otherThan);
    }

    /** Whether one worker may not hold both at the same place. A role with several seats excludes itself. */
    public boolean excludes(Role other) {
        return name.equals(other.name) || otherThan.contains(other.name) || other.otherThan.contains(name);
    }
}
