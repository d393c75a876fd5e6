package org.fengqiao.web.page.casework;

import java.util.List;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.matter.EventKind;

/**
 * A matter on a desk.
 *
 * @param owed    what is still owed of it on this desk, soonest first
 * @param entries the acts that this desk follows, newest first
 * @param acts    what the reader may tell from here
 * @param checks  questions that are owed to be confirmed
 */
record DeskLine(String matter, String title, String stage, String body, List<LedgerDuty> owed,
                List<EntryLine> entries, List<EventKind> acts, List<String> checks, long late) {
}
