package org.fengqiao.access;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.exchange.Direction;
import org.fengqiao.exchange.ExchangeBook;
import org.fengqiao.exchange.ExchangeBook.Batch;
import org.fengqiao.exchange.ExchangeBook.Exchange;
import org.fengqiao.exchange.ExchangeBook.Registered;
import org.fengqiao.exchange.ListComparison;
import org.fengqiao.exchange.ListedOrder;
import org.fengqiao.exchange.OrderBatch;
import org.fengqiao.exchange.OrderResult;
import org.fengqiao.exchange.OrderState;
import org.fengqiao.exchange.OurOrder;
import org.fengqiao.exchange.OurOrders;
import org.fengqiao.exchange.Reception;
import org.fengqiao.exchange.Reconciliation;
import org.fengqiao.exchange.Side;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/**
 * The exchange of work orders as its keeper looks at it: what went, what came, what both sides have. An order that was
 * registered as an accusation which the account may not see, or became one, is not there.
 */
public final class ExchangeDesk {

    private static final int CHUNK = 500;

    private final CaseAccess access;
    private final CaseOrders orders;
    private final ExchangeBook book;
    private final OurOrders ours;
    private final CaseBoard board;
    private final Storage storage;

    ExchangeDesk(CaseAccess access, CaseOrders orders, ExchangeBook book, OurOrders ours, CaseBoard board,
                 Storage storage) {
        this.access = access;
        this.orders = orders;
        this.book = book;
        this.ours = ours;
        this.board = board;
        this.storage = storage;
    }

    /**
     * What went and came in a period.
     *
     * @param sent     by number
     * @param received the newest first
     */
    public record Period(List<Reconciliation.Line> sent, List<Reception> received) {

        /** How many of the orders sent stand on which side. */
        public Map<Side, Long> sentSides() {
            return counted(sent.stream().map(line -> line.stand().side()));
        }

        public Map<Side, Long> receivedSides() {
            return counted(received.stream().map(order -> order.stand().side()));
        }

        private static Map<Side, Long> counted(Stream<Side> sides) {
            return sides.collect(Collectors.groupingBy(side -> side, () -> new EnumMap<>(Side.class),
                    Collectors.counting()));
        }
    }

    /** Exchanges that the account may see; by name. */
    public List<Exchange> exchanges(AccountUser user) {
        return storage.read(() -> CaseOrders.everywhere(user) ? book.all() : book.of(CaseOrders.body(user)));
    }

    /** The exchange with a system, empty before anything went or came; forbidden if another body keeps it. */
    public Optional<Exchange> exchange(String partner, AccountUser user) {
        orders.mayRead(partner, user);
        return storage.read(() -> book.find(partner));
    }

    /**
     * @param from     first instant
     * @param until    first instant after
     * @param patience after which an order that nobody acknowledged is missing
     * @throws ProblemException if another body keeps the exchange
     */
    public Period period(String partner, Instant from, Instant until, Duration patience, AccountUser user) {
        Reconciliation sent = orders.reconcile(partner, from, until, patience, user);
        List<Reception> received = storage.read(() -> book.received(partner, from, until));
        Set<String> hidden = hidden(received.stream().map(Reception::ownNumber), user);
        return new Period(sent.lines(), received.stream().filter(order -> order.ownNumber() == null
                || !hidden.contains(order.ownNumber())).toList());
    }

    /**
     * Compares a list of the other side with what stands here. An accusation that the account may not see is as one that never
     * came.
     *
     * @param direction which way the orders of the list went
     * @param from      first instant: what went or came from then on should stand in the list
     * @param until     first instant after
     * @throws ProblemException if another body keeps the exchange
     */
    public ListComparison compare(String partner, Direction direction, Instant from, Instant until,
                                  List<ListedOrder> listed, AccountUser user) {
        orders.mayRead(partner, user);
        List<OurOrders.Found> found = storage.read(() -> ours.of(partner, direction, from, until,
                listed.stream().map(ListedOrder::number).toList()));
        Set<String> hidden = hidden(found.stream().map(f -> f.order().matter()), user);
        List<OurOrders.Found> seen = found.stream().filter(f -> f.order().matter() == null
                || !hidden.contains(f.order().matter())).toList();
        Set<String> open = open(seen.stream().map(f -> f.order().matter()).filter(Objects::nonNull).distinct().toList());
        Set<String> expected = seen.stream().filter(OurOrders.Found::inPeriod).map(f -> f.order())
                .filter(order -> order.state() != OrderState.REFUSED).map(OurOrder::number).collect(Collectors.toSet());
        return ListComparison.of(direction, seen.stream().map(f -> f.order()).map(order ->
                order.state() != OrderState.OPEN || open.contains(order.matter()) ? order
                        : order.standing(OrderState.DONE)).toList(), listed, order -> expected.contains(order.number()));
    }

    /** Those that are not done yet. */
    private Set<String> open(List<String> matters) {
        Set<String> open = new HashSet<>();
        for (int i = 0; i < matters.size(); i += CHUNK) {
            List<String> some = matters.subList(i, Math.min(matters.size(), i + CHUNK));
            storage.read(() -> board.subjects(some)).values().stream()
                    .filter(subject -> subject.stage().equals(Stage.OPEN.code())).forEach(s -> open.add(s.matter()));
        }
        return open;
    }

    /** The newest batches of both directions. */
    public List<Batch> batches(String partner, int limit, AccountUser user) {
        orders.mayRead(partner, user);
        List<Batch> found = storage.read(() -> book.batches(partner, limit));
        List<Registered> registered = storage.read(() -> book.registered(found.stream().map(Batch::id).toList()));
        Set<String> hidden = hidden(registered.stream().map(Registered::matter), user);
        Map<Long, Long> fewer = registered.stream().filter(r -> hidden.contains(r.matter()))
                .collect(Collectors.groupingBy(Registered::batch, Collectors.counting()));
        return found.stream().map(batch -> batch.fewer(fewer.getOrDefault(batch.id(), 0L)))
                .filter(batch -> batch.orders() > 0 || !fewer.containsKey(batch.id())).toList();
    }

    /** @throws ProblemException if another body keeps the exchange, or there is no such batch in it */
    public Batch batch(String partner, long id, AccountUser user) {
        orders.mayRead(partner, user);
        return storage.read(() -> book.batch(partner, id)).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND,
                "与「" + partner + "」没有这一批工单，请从批次清单里打开。"));
    }

    /** The batch of that name, which was sent or received just now. */
    public Batch batch(String partner, Direction direction, String name, AccountUser user) {
        orders.mayRead(partner, user);
        return storage.read(() -> book.batch(partner, direction, name)).orElseThrow();
    }

    /** The orders of a batch with what the receiver said of each; of an order that nobody answered, number only. */
    public List<Answered> answered(Batch batch, AccountUser user) {
        List<OrderResult> results = storage.read(() -> book.results(batch.id()));
        Map<String, List<OrderResult>> byNumber = results.stream().collect(Collectors.groupingBy(OrderResult::number));
        List<Answered> answered = Stream.concat(storage.read(() -> book.numbers(batch.id())).stream(),
                results.stream().map(OrderResult::number)).distinct().map(number -> new Answered(number,
                        byNumber.getOrDefault(number, List.of()))).toList();
        Set<String> hidden = hidden(answered.stream().flatMap(a -> a.matters(batch.direction())), user);
        return answered.stream().filter(a -> a.matters(batch.direction()).noneMatch(hidden::contains)).toList();
    }

    /** One order of a batch, and what was said of it. */
    public record Answered(String number, List<OrderResult> results) {

        /** Numbers in the register: one's own for what was sent, the receiver's for what came. */
        private Stream<String> matters(Direction direction) {
            return direction == Direction.OUT ? Stream.of(number)
                    : results.stream().map(OrderResult::ownNumber).filter(own -> own != null);
        }
    }

    /** As {@link CaseOrders#again}. */
    public OrderBatch again(String partner, Batch batch, String sender, AccountUser user) {
        return orders.again(partner, batch, storage.read(() -> book.numbers(batch.id())), sender, user);
    }

    private Set<String> hidden(Stream<String> matters, AccountUser user) {
        return access.hidden(matters.filter(number -> number != null).distinct().toList(), user);
    }
}
