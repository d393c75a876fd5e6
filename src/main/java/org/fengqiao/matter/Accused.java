package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * Whom an accusation names. Only the accused is barred from receiving it (Art. 30(3)); a body merely complained about
 * is not.
 *
 * @param body the accused body, or the body of the accused person, by code or name; null if only a person is known
 * @param post the accused person's post, by code or title; null when the body as such is accused
 */
public record Accused(@JsonAlias("单位") String body, @JsonAlias("职务") String post) {
}
