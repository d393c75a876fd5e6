package org.fengqiao.service;

import org.fengqiao.decision.Decision;
import org.fengqiao.decision.replay.Difference;

/**
 * What became of deciding again.
 *
 * @param own        whether it was under the revisions of the receipt
 * @param same       under its own revisions: to the byte; under others: all that a decision says
 * @param text       the result in Chinese sentences
 * @param difference from the recorded decision to {@code decision}
 */
public record Replay(boolean own, boolean same, String text, Difference difference, Decision decision) {
}
