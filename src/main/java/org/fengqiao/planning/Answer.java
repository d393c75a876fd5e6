package org.fengqiao.planning;

import java.util.List;

/**
 * An answer to "why".
 *
 * @param summary one sentence in Chinese
 * @param reasons sentences, each with its basis in brackets where it has one
 */
public record Answer(String summary, List<String> reasons) {

    public Answer {
        reasons = List.copyOf(reasons);
    }
}
