package org.fengqiao.notice;

import java.time.Instant;

/**
 * Something to tell a post.
 *
 * @param mark   the same mark again tells nothing: so that an entry judged twice tells once; not null
 * @param matter number, or null
 * @param body   code, or null for the administrators
 * @param post   title, or null for whoever leads the body
 */
public record NewNotice(String mark, NoticeKind kind, String matter, String body, String post, String person,
                        String text, Instant at) {
}
