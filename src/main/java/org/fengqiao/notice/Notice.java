package org.fengqiao.notice;

import java.time.Instant;

/**
 * Something that a post was told.
 *
 * @param matter         number in the register, or null where it is about the service itself
 * @param body           code of the body that is told, or null for the administrators
 * @param post           title of the post that is told, or null for whoever leads the body
 * @param person         who held the post then, or null
 * @param text           in Chinese; never who petitions
 * @param readAt         when somebody first opened it, or null
 * @param acknowledgedAt when somebody said by name that it is taken up, or null
 */
public record Notice(long id, NoticeKind kind, String matter, String body, String post, String person, String text,
                     Instant at, Instant readAt, String readBy, Instant acknowledgedAt, String acknowledgedBy) {
}
