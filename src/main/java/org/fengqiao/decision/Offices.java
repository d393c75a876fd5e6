package org.fengqiao.decision;

import java.util.Optional;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Level;

/** Finds the standing offices of a place: the body of a line of work at a level, or the next level that has one. */
public final class Offices {

    public static final String PETITION = "信访";
    public static final String DISCIPLINE = "纪检监察";
    public static final String PARTY_COMMITTEE = "党委";
    public static final String GOVERNMENT = "政府";
    public static final String ORGANISATION = "组织";
    public static final String POLITICAL_LEGAL = "政法委";
    public static final String INSPECTION = "督查";
    public static final String JOINT_CONFERENCE = "联席会议";
    public static final String JOINT_CONFERENCE_OFFICE = "联席会议办公室";
    public static final String TRIAGE = "分拣";
    public static final String TOWNSHIP = "街道";
    public static final String COMMUNITY = "社区";

    private final DirectoryDay directory;
    private final String place;

    Offices(DirectoryDay directory, String place) {
        this.directory = directory;
        this.place = place;
    }

    Optional<Body> at(String system, Level level) {
        return directory.bodyOf(system, level, place);
    }

    /** The body at the level or, where that has none, at the next level above that has one. */
    Optional<Body> upFrom(String system, Level lowest) {
        for (int i = lowest.ordinal(); i >= 0; i--) {
            Optional<Body> body = at(system, Level.values()[i]);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The same, beginning one level above; empty for the nation. */
    Optional<Body> above(String system, Level level) {
        return level == Level.NATION ? Optional.empty() : upFrom(system, Level.values()[level.ordinal() - 1]);
    }
}
