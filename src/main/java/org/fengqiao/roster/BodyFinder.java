package org.fengqiao.roster;

import org.fengqiao.place.Body;
import org.fengqiao.place.Found;

/** Finds bodies in the directory as it is in force now. */
@FunctionalInterface
public interface BodyFinder {

    /** @param division whose bodies come first where several bear the name */
    Found<Body> find(String codeOrName, String division);
}
