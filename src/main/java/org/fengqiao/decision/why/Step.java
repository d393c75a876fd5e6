package org.fengqiao.decision.why;

import tools.jackson.databind.JsonNode;

/**
 * A step on the JSON form of a matter, as in RFC 6902.
 *
 * @param op    add, replace or remove
 * @param path  RFC 6901 pointer; {@code -} at the end appends to a list
 * @param value null for remove
 */
public record Step(String op, String path, JsonNode value) {
}
