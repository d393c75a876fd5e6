package org.fengqiao.casework.event;

/**
 * Who holds a post of a body at an instant.
 *
 * @param body   code; not null
 * @param post   title; not null
 * @param person incumbent; null while vacant
 */
public record Leader(String body, String post, String person) {
}
