package org.fengqiao.web.page;

import java.util.List;
import java.util.Map;
import org.fengqiao.service.why.Askable;

/**
 * The box in which people ask why.
 *
 * @param action where the question goes
 * @param method get or post
 * @param hidden what goes along
 * @param kind   last asked, or null
 * @param name   last asked, or null
 */
record AskBox(String action, String method, Map<String, String> hidden, String kind, String name) {

    public List<String> kinds() {
        return Askable.kinds();
    }
}
