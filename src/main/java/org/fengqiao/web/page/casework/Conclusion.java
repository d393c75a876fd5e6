package org.fengqiao.web.page.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casework.stand.HoldingCheck;

/** What may be concluded when somebody confirms: rules compare these words, so that others would count for nothing. */
final class Conclusion {

    private static final List<String> CHECKED = List.of(HoldingCheck.DONE, HoldingCheck.NOT_DONE,
            HoldingCheck.NOT_APPLICABLE);
    private static final List<String> SOLVED = List.of("已解决", "未解决");
    private static final Map<String, List<String>> RESULTS = Map.of("吹哨结果", SOLVED, "挂牌结果", SOLVED,
            "督办结果", List.of("属实", "不属实"));

    private Conclusion() {
    }

    /** Of one question; empty if nothing is known of it, so that anything may be written. */
    static Optional<List<String>> of(String about) {
        boolean check = Stream.of(HoldingCheck.values()).anyMatch(one -> one.label().equals(about));
        return check ? Optional.of(CHECKED) : Optional.ofNullable(about).map(RESULTS::get);
    }
}
