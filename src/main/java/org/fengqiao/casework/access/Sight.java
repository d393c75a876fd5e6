package org.fengqiao.casework.access;

import java.util.Set;

/**
 * What a reader may see of the register; each reason alone suffices, and whoever stands in an accused line sees nothing
 * of that matter whatever the reason.
 *
 * @param account  sees what it registered itself, or null
 * @param received code of the body whose received matters it sees, or null
 * @param handling code of the body whose handled matters it sees, or null
 * @param above    code of the body below which it sees everything, or null
 * @param area     first digits of the divisions in which it sees everything, or null
 * @param line     the reader's own body and all above it: accused any of them, the matter does not exist for the reader
 * @param all      everything: for the service's own work, never for a reader
 */
public record Sight(String account, String received, String handling, String above, String area, Set<String> line,
                    boolean all) {

    /** The service itself. */
    public static final Sight ALL = new Sight(null, null, null, null, null, Set.of(), true);

    /** Nothing at all. */
    public static final Sight NOTHING = new Sight(null, null, null, null, null, Set.of(), false);

    public Sight {
        line = Set.copyOf(line);
    }

    /**
     * @param place        code of the matter's division
     * @param registeredBy account that registered it
     */
    public boolean covers(Involved matter, String place, String registeredBy) {
        return all || line.stream().noneMatch(matter.accused()::contains)
                && (account != null && account.equals(registeredBy)
                || received != null && matter.received().contains(received)
                || handling != null && (matter.received().contains(handling) || matter.handling().contains(handling))
                || above != null && matter.above().contains(above)
                || area != null && place.startsWith(area));
    }
}
