package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.access.ExchangeDesk;
import org.fengqiao.access.ExchangeDesk.Period;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.exchange.Direction;
import org.fengqiao.exchange.ExchangeBook.Batch;
import org.fengqiao.exchange.ExchangeBook.Exchange;
import org.fengqiao.exchange.Reception;
import org.fengqiao.exchange.Reconciliation.Line;
import org.fengqiao.exchange.Side;
import org.fengqiao.place.Channel;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.web.page.Telling;
import org.springframework.stereotype.Component;

/** Lays out what the pages of the exchange of work orders show. */
@Component
class ExchangeShown {

    private static final int ORDERS = 200;
    private static final int BATCHES = 50;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final ExchangeDesk desk;
    private final Current current;
    private final BodyNames names;
    private final Clock clock;

    ExchangeShown(ExchangeDesk desk, Current current, BodyNames names, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.names = names;
        this.clock = clock;
    }

    /** An exchange in the list, with what went and came lately. */
    record Listed(String partner, String keeper, Period lately) {
    }

    Map<String, Object> all(AccountUser who) {
        ExchangeQuery lately = ExchangeQuery.usual().at(clock.instant());
        return Map.of("query", lately, "sides", Side.values(), "exchanges", desk.exchanges(who).stream()
                .map(one -> new Listed(one.partner(), keeper(one), desk.period(one.partner(), lately.begin(),
                        lately.end(), lately.patience(), who))).toList());
    }

    Map<String, Object> one(String partner, ExchangeQuery asked, AccountUser who) {
        Instant now = clock.instant();
        ExchangeQuery query = asked.at(now);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("keeper", desk.exchange(partner, who).map(this::keeper).orElse(null));
        Period period = desk.period(partner, query.begin(), query.end(), query.patience(), who);
        List<Line> sent = period.sent().stream()
                .filter(line -> query.only().map(line.stand().side()::equals).orElse(true)).toList();
        List<Reception> received = period.received().stream()
                .filter(order -> query.only().map(order.stand().side()::equals).orElse(true)).toList();
        List<Batch> batches = desk.batches(partner, BATCHES, who);
        page.put("partner", partner);
        page.put("query", query);
        page.put("only", query.only().orElse(null));
        page.put("sides", Side.values());
        page.put("period", period);
        page.put("sent", sent.stream().limit(ORDERS).toList());
        page.put("sentMore", Math.max(0, sent.size() - ORDERS));
        page.put("received", received.stream().limit(ORDERS).toList());
        page.put("receivedMore", Math.max(0, received.size() - ORDERS));
        page.put("batches", batches);
        page.put("outgoing", batches.stream().filter(batch -> batch.direction() == Direction.OUT).toList());
        page.put("channels", current.day(now).channels().stream().map(Channel::name).toList());
        page.put("proposed", "F-" + LocalDateTime.ofInstant(now, WorkCalendar.ZONE).format(NAME));
        page.put("say", new Telling(now, null));
        return page;
    }

    Map<String, Object> batch(String partner, long id, AccountUser who) {
        Batch batch = desk.batch(partner, id, who);
        return Map.of("partner", partner, "batch", batch, "ours", batch.direction() == Direction.OUT,
                "answered", desk.answered(batch, who), "say", new Telling(clock.instant(), null));
    }

    private String keeper(Exchange exchange) {
        return exchange.keeper() == null ? "还没有单位经办" : exchange.keeper().isEmpty() ? "不属于单位的账号"
                : names.of(exchange.keeper());
    }
}
