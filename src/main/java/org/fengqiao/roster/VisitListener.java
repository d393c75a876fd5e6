package org.fengqiao.roster;

import java.util.List;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.office.VisitDutyNotice;

/**
 * Is told of the visits of a roster that is published, changed after publication, or of which a session was recorded,
 * inside the transaction that stores it.
 */
public interface VisitListener {

    /**
     * @param place  whose roster it is
     * @param visits those about a case, with what came of them so far; also those that a repair took off
     */
    void told(String place, List<VisitDutyNotice> visits, Signature by);
}
