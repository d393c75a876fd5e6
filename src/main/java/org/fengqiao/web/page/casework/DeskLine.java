package org.fengqiao.web.page.casework;

import java.util.List;

/**
 * A matter on a desk.
 *
 * @param owed    labels of what is still owed of it on this desk
 * @param entries the acts that this desk follows, newest first
 */
record DeskLine(String matter, String title, String stage, String body, List<String> owed, List<EntryLine> entries,
                long late) {
}
