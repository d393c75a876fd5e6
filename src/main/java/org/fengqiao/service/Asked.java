package org.fengqiao.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.json.Json;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Instants that a caller asks about, as text. */
public final class Asked {

    /** In a query a plus sign that was not escaped arrives as a blank: the offset is then meant. */
    private static final Pattern LOST_PLUS = Pattern.compile("(.*T.*) (\\d{2}:?\\d{2})");

    private Asked() {
    }

    /**
     * The instant, or {@code now} if none is given.
     *
     * @throws ProblemException if it cannot be read or lies after {@code now}
     */
    public static Instant instant(String name, String text, Instant now) {
        if (text == null || text.isBlank()) {
            return now;
        }
        Matcher lost = LOST_PLUS.matcher(text.strip());
        Instant asked;
        try {
            asked = Json.instant(lost.matches() ? lost.group(1) + "+" + lost.group(2) : text);
        } catch (IllegalArgumentException unreadable) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER,
                    "参数 " + name + " 读不出来：" + unreadable.getMessage() + "。",
                    List.of(Fault.inParameter(name, "bad-instant", unreadable.getMessage(), List.of())));
        }
        if (asked.isAfter(now.plus(Duration.ofSeconds(1)))) {
            String detail = "参数 " + name + " 是 " + Json.text(asked) + "，晚于现在 " + Json.text(now)
                    + "。将来的法律和名录还不知道，请用现在或过去的时间。";
            throw new ProblemException(ProblemCode.FUTURE_INSTANT, detail,
                    List.of(Fault.inParameter(name, "future-instant", "时间在将来", List.of())));
        }
        return asked;
    }
}
