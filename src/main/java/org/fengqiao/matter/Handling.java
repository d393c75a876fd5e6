package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;

/**
 * A body that already deals with the same demand.
 *
 * @param body  code or name; not null
 * @param state not null
 * @param until end of that body's own time limit, or null if not known
 */
public record Handling(
        @JsonAlias("单位") String body,
        @JsonAlias("状态") HandlingState state,
        @JsonAlias("期限") Instant until) {
}
