package org.fengqiao.web.page;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The address under which a page shows what was asked. */
public final class PageAddress {

    private PageAddress() {
    }

    /** @param asked values by name, in their order; none is null */
    public static String of(String path, Map<String, Object> asked) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(asked).toUriString();
    }
}
