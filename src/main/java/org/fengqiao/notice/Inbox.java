package org.fengqiao.notice;

import java.util.HashMap;
import java.util.Map;

/**
 * Whose notices: those of a body, or of a post in it, about matters that may be seen; and for the administrator what is
 * about none.
 *
 * @param body    code, or null for none
 * @param post    title, or null for none
 * @param leads   whether all of the body's are meant
 * @param service whether what is about no matter is meant too
 * @param sight   condition on {@code n.matter}: empty, or beginning with {@code and}; who may see a matter is not decided
 *                here
 * @param seen    its parameters
 */
public record Inbox(String body, String post, boolean leads, boolean service, String sight, Map<String, Object> seen) {

    public Inbox {
        seen = Map.copyOf(seen);
    }

    String condition() {
        String own = body == null || !leads && post == null ? "1 = 0"
                : "n.body = :inboxBody" + (leads ? "" : " and n.post = :inboxPost") + sight;
        return service ? "(n.body is null or " + own + ")" : "(" + own + ")";
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(seen);
        params.put("inboxBody", body);
        params.put("inboxPost", post);
        return params;
    }
}
