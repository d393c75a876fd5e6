package org.fengqiao.decision;

import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Level;

/** Whether a body can be competent for a place: the area of its level must hold the place or lie inside it. */
final class Reach {

    private static final int[] DIGITS = {0, 2, 4, 6, 9, 12};

    private final DirectoryDay directory;
    private final String place;

    Reach(DirectoryDay directory, String place) {
        this.directory = directory;
        this.place = place;
    }

    boolean holds(PartyRef party) {
        return party.body() == null || directory.body(party.body()).map(this::holds).orElse(true);
    }

    private boolean holds(Body body) {
        if (body.level() == Level.NATION) {
            return true;
        }
        int digits = Math.min(DIGITS[body.level().ordinal()], body.division().length());
        String area = body.division().substring(0, digits);
        return place.startsWith(area) || area.startsWith(place);
    }
}
