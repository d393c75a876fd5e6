package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.List;

/**
 * What a citizen is told.
 *
 * @param answerable names of the bodies that answer now
 * @param next       when the next duty ends, or null
 */
record Inquiry(String stage, List<String> answerable, String duty, Instant next, Instant receivedAt) {
}
