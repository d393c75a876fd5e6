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
 * @param late       what should have been done by now and was not, the longest overdue first
 */
public record Inquiry(String stage, List<String> answerable, String duty, Instant next, Instant receivedAt,
                      List<Late> late) {

    public Inquiry {
        answerable = List.copyOf(answerable);
        late = List.copyOf(late);
    }

    /**
     * A step that is overdue.
     *
     * @param duty    in Chinese
     * @param due     until when it was to be done
     * @param by      name of the body that answers for it
     * @param follows what came of that so far, each in Chinese; empty if nothing yet
     */
    public record Late(String duty, Instant due, String by, List<String> follows) {
        public Late {
            follows = List.copyOf(follows);
        }
    }
}
