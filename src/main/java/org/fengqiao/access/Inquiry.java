package org.fengqiao.access;

import java.time.Instant;
import java.util.List;

/**
 * What a citizen is told of a matter.
 *
 * @param stage      in Chinese
 * @param answerable names of the bodies that answer now
 * @param duty       what is owed next, in Chinese, or null
 * @param next       until when, or null
 */
public record Inquiry(String stage, List<String> answerable, String duty, Instant next, Instant receivedAt) {

    public Inquiry {
        answerable = List.copyOf(answerable);
    }
}
