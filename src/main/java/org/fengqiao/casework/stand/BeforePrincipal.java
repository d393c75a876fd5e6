package org.fengqiao.casework.stand;

import java.time.Instant;

/**
 * A matter before one principal: how it came to him, what he instructed, and what became of it.
 *
 * @param body         code of his body; not null
 * @param post         title of his post, or null where only his body was named
 * @param by           what brought it first
 * @param since        since when
 * @param instruction  圈阅, 办理 or 办理并反馈: his newest, or null
 * @param instructedAt when he gave it, or null
 * @param dueAt        by when it is to be carried out, or null
 * @param answeredAt   when it had been carried out by all who were to, or null
 * @param endedAt      when the matter was resolved, struck off or concluded, or null
 */
public record BeforePrincipal(String body, String post, BroughtBy by, Instant since, PrincipalStep step,
                              String instruction, Instant instructedAt, Instant dueAt, Instant answeredAt,
                              Instant endedAt) {
}
