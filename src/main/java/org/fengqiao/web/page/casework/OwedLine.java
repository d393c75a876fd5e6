package org.fengqiao.web.page.casework;

import org.fengqiao.casework.store.Owed;
import org.fengqiao.decision.Duty;

/** A duty in the list of what somebody owes. */
record OwedLine(Owed owed, Duty duty) {
}
