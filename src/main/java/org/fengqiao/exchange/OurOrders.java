package org.fengqiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where orders stand here, to be compared with a list of the other side. Runs in the caller's transaction. */
public final class OurOrders {

    private static final int CHUNK = 500;
    private static final String ROWS = "select o.number, b.batch, b.made_at, o.due_at, a.accepted, a.own_number"
            + " from exchange_order o join exchange_batch b on b.id = o.batch left join exchange_acknowledgement a"
            + " on a.batch = o.batch and a.number = o.number where b.partner = :partner and b.direction = :direction"
            + " and o.number in (%s) order by b.id, a.id";
    private static final String PERIOD = "select p.number from exchange_order p join exchange_batch c on c.id = p.batch"
            + " where c.partner = :partner and c.direction = :direction and c.made_at >= :from and c.made_at < :until";

    private final JdbcClient jdbc;

    OurOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of an order that was accepted nobody looked yet how its matter stands. */
    public record Found(OurOrder order, boolean inPeriod) {
    }

    private record Line(String number, String batch, Instant at, Instant dueAt, Boolean accepted, String ownNumber) {
    }

    /**
     * Those that went or came from an instant (inclusive) until another (exclusive), and those of the given numbers.
     *
     * @param numbers of whoever sent them
     */
    public List<Found> of(String partner, Direction direction, Instant from, Instant until, Collection<String> numbers) {
        Map<String, List<Line>> byNumber = new LinkedHashMap<>();
        jdbc.sql(ROWS.formatted(PERIOD)).param("partner", partner).param("direction", direction.name())
                .param("from", from.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC))
                .query(OurOrders::line).list().forEach(line -> byNumber.computeIfAbsent(line.number(),
                        n -> new ArrayList<>()).add(line));
        List<String> others = numbers.stream().filter(number -> !byNumber.containsKey(number)).distinct().toList();
        for (int i = 0; i < others.size(); i += CHUNK) {
            byNumber.putAll(jdbc.sql(ROWS.formatted(":numbers")).param("partner", partner)
                    .param("direction", direction.name())
                    .param("numbers", others.subList(i, Math.min(others.size(), i + CHUNK))).query(OurOrders::line).list()
                    .stream().collect(Collectors.groupingBy(Line::number)));
        }
        return byNumber.values().stream().map(lines -> new Found(order(lines, direction), lines.stream()
                .anyMatch(line -> !line.at().isBefore(from) && line.at().isBefore(until)))).toList();
    }

    /** Once accepted it stays so; otherwise the last sending counts. */
    private static OurOrder order(List<Line> lines, Direction direction) {
        Line last = lines.get(lines.size() - 1);
        Line taken = lines.stream().filter(line -> Boolean.TRUE.equals(line.accepted())).findFirst().orElse(null);
        OrderState state = taken != null ? OrderState.OPEN : last.accepted() == null ? OrderState.WAITING
                : OrderState.REFUSED;
        String matter = direction == Direction.OUT ? last.number() : taken == null ? null : taken.ownNumber();
        return new OurOrder(last.number(), matter, last.batch(), state, (taken == null ? last : taken).dueAt());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getString("number"), row.getString("batch"), instant(row, "made_at"),
                instant(row, "due_at"), row.getObject("accepted", Boolean.class), row.getString("own_number"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
