package org.fengqiao.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.exchange.Direction;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a list of orders of the other side is about, as it stands in the address.
 *
 * @param direction code of the way that they went; null for what came in
 * @param from      first day
 * @param to        last day
 */
public record ListPeriod(
        @Parameter(description = "in（对方发来的）或 out（我方发出的），不写就是 in") String direction,
        @Parameter(required = true, description = "收发的第一日") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @Parameter(required = true, description = "收发的最后一日") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

    /** @throws ProblemException if it is none */
    public Direction way() {
        return direction == null || direction.isBlank() ? Direction.IN : Arrays.stream(Direction.values())
                .filter(way -> way.code().equals(direction.strip())).findFirst().orElseThrow(() ->
                        wrong("direction", "direction 写 in（对方发来的）或 out（我方发出的）。"));
    }

    /** @throws ProblemException if the days are not given, or in the wrong order */
    public Instant begin() {
        if (from == null || to == null || to.isBefore(from)) {
            throw wrong(from == null ? "from" : "to", "请写明清单是哪几天的：from 与 to，如 2026-12-01，to 不早于 from。");
        }
        return from.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    public Instant end() {
        return to.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private static ProblemException wrong(String parameter, String detail) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter(parameter, "bad-value", detail, List.of())));
    }
}
