package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.fengqiao.person.PersonParts;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both ways, each order once, each answered. */
class ExchangesTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final String CITY = "city-12345";

    private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
    private Exchanges exchanges;

    @BeforeEach
    void open() {
        exchanges = new Exchanges(jdbc, storage, PersonParts.of(jdbc, storage, TestKeys.master(1)).hashes());
    }

    @Test
    void takesEachOrderInOnceHoweverOftenItComes() {
        OrderBatch batch = Orders.batch("B1", Orders.FULL, Orders.SHORT);

        Acknowledgement first = exchanges.receive(CITY, batch, NOW, this::take);

        assertThat(first.results()).containsExactly(OrderResult.accepted("GD-1", "Q-GD-1"),
                OrderResult.refused("GD-2", "不属本区职权"));
        assertThat(exchanges.receive(CITY, batch, NOW.plusSeconds(60), this::take)).isEqualTo(first);
        assertThat(exchanges.receive(CITY, Orders.batch("B2", Orders.FULL), NOW, this::take).results())
                .containsExactly(OrderResult.accepted("GD-1", "Q-GD-1"));
        assertThat(taken).containsExactly("GD-1");
        assertThat(exchanges.receive("other", Orders.batch("B1", Orders.FULL), NOW, this::take).results())
                .as("numbers belong to their sender").hasSize(1);
        assertThat(taken).hasSize(2);
    }

    @Test
    void tellsWhereOrdersStandHereForAListOfTheOtherSide() {
        OurOrders ours = new OurOrders(jdbc);
        exchanges.receive(CITY, Orders.batch("B1", Orders.FULL, Orders.SHORT), NOW, this::take);
        exchanges.receive(CITY, Orders.batch("B2", Orders.FULL), NOW.plus(Duration.ofDays(2)), this::take);
        exchanges.sent(CITY, Orders.batch("O1", Orders.FULL, Orders.SHORT), NOW);
        exchanges.acknowledged(CITY, Acknowledgement.of("O1", NOW, List.of(OrderResult.refused("GD-1", "不属本区"))), NOW);
        exchanges.sent(CITY, Orders.batch("O2", Orders.FULL), NOW.plusSeconds(60));
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        assertThat(ours.of(CITY, Direction.IN, NOW, tomorrow, List.of())).extracting(OurOrders.Found::order)
                .containsExactlyInAnyOrder(new OurOrder("GD-1", "Q-GD-1", "B2", OrderState.OPEN, Orders.FULL.dueAt()),
                        new OurOrder("GD-2", null, "B1", OrderState.REFUSED, null));
        assertThat(ours.of(CITY, Direction.IN, tomorrow, tomorrow.plusSeconds(1), List.of("GD-2", "GD-9")))
                .extracting(f -> f.order().number(), OurOrders.Found::inPeriod).containsExactly(tuple("GD-2", false));
        assertThat(ours.of(CITY, Direction.OUT, NOW, tomorrow, List.of("GD-1"))).extracting(f -> f.order().number(),
                f -> f.order().state(), f -> f.order().batch()).containsExactlyInAnyOrder(
                tuple("GD-1", OrderState.WAITING, "O2"), tuple("GD-2", OrderState.WAITING, "O1"));
    }

    @Test
    void aNumberUsedAgainForSomethingElseIsRefused() {
        exchanges.receive(CITY, Orders.batch("B1", Orders.FULL), NOW, this::take);
        WorkOrder other = new WorkOrder("GD-1", "别的事", null, null, null, null, "某局", Orders.SENT, null, null, List.of());

        assertThat(exchanges.receive(CITY, Orders.batch("B2", other), NOW, this::take).results().get(0).reason())
                .contains("内容不同");
        assertThatThrownBy(() -> exchanges.receive(CITY, Orders.batch("B1", other), NOW, this::take))
                .isInstanceOf(ProblemException.class).hasMessageContaining("此前已有，内容不同");
    }

    @Test
    void theSameBatchAtTwoInstancesIsTakenInOnce() {
        OrderBatch batch = Orders.batch("B1", Orders.FULL);

        List<Acknowledgement> told = IntStream.range(0, 6).parallel()
                .mapToObj(i -> exchanges.receive(CITY, batch, NOW, order -> "Q-" + order.number())).distinct().toList();

        assertThat(told).hasSize(1);
        assertThat(rows("exchange_order")).isEqualTo(1);
        assertThat(rows("exchange_acknowledgement")).isEqualTo(1);
    }

    @Test
    void reconcilesWhatWasSentWithWhatTheOtherSideSaid() {
        exchanges.sent(CITY, Orders.batch("B1", Orders.FULL, Orders.SHORT), NOW);
        exchanges.sent(CITY, Orders.batch("B1", Orders.FULL, Orders.SHORT), NOW.plusSeconds(60));
        assertThat(counts()).isEqualTo(Map.of(OrderStand.OPEN, 2L));
        Acknowledgement told = Acknowledgement.of("B1", NOW, List.of(OrderResult.accepted("GD-1", "Q1"),
                OrderResult.accepted("GD-8", "Q8")));

        exchanges.acknowledged(CITY, told, NOW);
        exchanges.acknowledged(CITY, told, NOW);

        assertThat(counts()).isEqualTo(Map.of(OrderStand.OPEN, 1L, OrderStand.ACCEPTED, 1L, OrderStand.UNKNOWN, 1L));
        assertThat(reconciled(NOW.plus(Duration.ofHours(25))).counts()).containsEntry(OrderStand.MISSING, 1L);
        exchanges.acknowledged(CITY, Acknowledgement.of("B1", NOW, List.of(OrderResult.accepted("GD-1", "Q2"))), NOW);
        assertThat(counts()).containsEntry(OrderStand.DOUBLED, 1L);
        assertThatThrownBy(() -> exchanges.acknowledged(CITY, Acknowledgement.of("B9", NOW, List.of()), NOW))
                .hasMessageContaining("没有发给「city-12345」的批次「B9」");
    }

    @Test
    void anExchangeIsOneBodys() {
        exchanges.mayRead(CITY, "440304-chengguan");
        exchanges.keep(CITY, "440304-xinfang");
        exchanges.mayRead(CITY, "440304-xinfang");
        exchanges.keep(CITY, "440304-xinfang");
        exchanges.keep("other", "");

        assertThatThrownBy(() -> exchanges.keep(CITY, "440304-chengguan")).hasMessageContaining("别的单位经办");
        assertThatThrownBy(() -> exchanges.mayRead(CITY, "440304-chengguan")).hasMessageContaining("别的单位经办");
        assertThatThrownBy(() -> exchanges.keep(CITY, "")).hasMessageContaining("别的单位经办");
        assertThatThrownBy(() -> exchanges.keep("other", "440304-chengguan")).hasMessageContaining("别的单位经办");
    }

    @Test
    void remembersAsWhatAnOrderWentTheFirstTime() {
        assertThat(exchanges.sentBefore(CITY, "GD-1")).isEmpty();
        exchanges.sent(CITY, Orders.batch("B1", Orders.FULL), NOW);
        exchanges.receive(CITY, Orders.batch("B2", Orders.SHORT), NOW, this::take);

        assertThat(exchanges.sentBefore(CITY, "GD-1")).hasValue(new Exchanges.Terms(Orders.FULL.handler(),
                Orders.FULL.sentAt(), Orders.FULL.dueAt()));
        assertThat(exchanges.sentBefore("other", "GD-1")).isEmpty();
        assertThat(exchanges.sentBefore(CITY, "GD-2")).as("came in").isEmpty();
    }

    @Test
    void keepsNothingOfWhatAnOrderSays() {
        exchanges.sent(CITY, Orders.batch("B1", Orders.FULL), NOW);
        exchanges.receive(CITY, Orders.batch("B2", Orders.ACCUSING), NOW, order -> "Q-3");

        assertThat(jdbc.sql("select number, hash, handler from exchange_order").query().listOfRows().toString())
                .doesNotContain("13800138000", "水压", "检举", "城管局");
    }

    @Test
    void theBookTellsWhatWentAndCameBatchByBatch() {
        ExchangeBook book = new ExchangeBook(jdbc);
        exchanges.keep(CITY, "440304-xinfang");
        exchanges.receive(CITY, Orders.batch("B1", Orders.FULL, Orders.SHORT), NOW, this::take);
        exchanges.receive(CITY, Orders.batch("B2", Orders.SHORT), NOW.plusSeconds(60), order -> "Q-2");
        exchanges.sent(CITY, Orders.batch("O1", Orders.FULL), NOW.plusSeconds(120));
        exchanges.acknowledged(CITY, Acknowledgement.of("O1", NOW, List.of(OrderResult.accepted("GD-9", "never sent"))), NOW);

        assertThat(book.of("440304-xinfang")).isEqualTo(book.all())
                .containsExactly(new ExchangeBook.Exchange(CITY, "440304-xinfang"));
        assertThat(book.of("440304-chengguan")).isEmpty();
        assertThat(book.batches(CITY, 2)).extracting(ExchangeBook.Batch::batch, ExchangeBook.Batch::direction,
                ExchangeBook.Batch::orders, ExchangeBook.Batch::answered).containsExactly(
                        tuple("O1", Direction.OUT, 1L, 0L), tuple("B2", Direction.IN, 1L, 1L));
        long first = book.batch(CITY, Direction.IN, "B1").orElseThrow().id();
        assertThat(book.batch("other", first)).as("of another system").isEmpty();
        assertThat(book.numbers(first)).containsExactly("GD-1", "GD-2");
        assertThat(book.results(first)).extracting(OrderResult::accepted).containsExactly(true, false);
        assertThat(book.registered(List.of(first))).containsExactly(new ExchangeBook.Registered(first, "Q-GD-1"));
        assertThat(book.received(CITY, NOW.plusSeconds(30), NOW.plusSeconds(90))).as("with what was refused before")
                .extracting(Reception::number, Reception::stand, Reception::times)
                .containsExactly(tuple("GD-2", ReceptionStand.MENDED, 2));
    }

    private String take(WorkOrder order) {
        if (order.number().equals("GD-2")) {
            throw new ProblemException(ProblemCode.INVALID_MATTER, "不属本区职权");
        }
        taken.add(order.number());
        return "Q-" + order.number();
    }

    private Map<OrderStand, Long> counts() {
        return reconciled(NOW.plusSeconds(600)).counts();
    }

    private Reconciliation reconciled(Instant now) {
        return exchanges.reconcile(CITY, NOW.minusSeconds(1), NOW.plusSeconds(3_600), now, Duration.ofHours(24));
    }
}
