package org.fengqiao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the caller's transaction to another system that fails, is silent, comes back, or is gone. */
class OutboxTest extends DatabaseTest {

    private static final BackOff THREE_TRIES = new BackOff(Duration.ofSeconds(10), Duration.ofMinutes(1), 3);
    private static final Predicate<Subscription> EVERYBODY = s -> true;

    private final MovableClock clock = new MovableClock();
    private Receiver receiver;
    private Subscriptions subscriptions;
    private Outbox outbox;
    private Deliveries deliveries;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        subscriptions = new Subscriptions(jdbc, storage, new SecretSeal(TestKeys.master(1)),
                new SubscriptionCheck(false));
        outbox = new Outbox(jdbc, storage, subscriptions, "/fengqiao");
        deliveries = new Deliveries(jdbc, storage);
        dispatcher = dispatcher(Duration.ofMinutes(5));
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void tellsAsCloudEventWithASignatureThatTheReceiverCanCheck() {
        Subscriptions.WithSecret made = subscribe("a", Set.of(), Set.of());
        append("m1", 1);

        assertThat(dispatcher.deliverDue()).isEqualTo(1);

        Receiver.Call call = receiver.calls().get(0);
        JsonNode event = call.event();
        assertThat(event.path("specversion").stringValue()).isEqualTo("1.0");
        assertThat(event.path("type").stringValue()).isEqualTo("org.fengqiao.matter.accepted");
        assertThat(event.path("source").stringValue()).isEqualTo("/fengqiao");
        assertThat(event.path("subject").stringValue()).isEqualTo("m1");
        assertThat(event.path("time").stringValue()).isEqualTo("2026-12-01T12:00:00+08:00");
        assertThat(call.headers()).containsEntry("content-type", "application/cloudevents+json; charset=utf-8")
                .containsEntry("webhook-id", event.path("id").stringValue())
                .containsEntry("webhook-signature", WebhookSignature.sign(made.secret(),
                        event.path("id").stringValue(),
                        Instant.ofEpochSecond(Long.parseLong(call.headers().get("webhook-timestamp"))), call.body()));
        assertThat(states("a")).containsExactly(DeliveryState.DELIVERED);
        assertThat(dispatcher.deliverDue()).isZero();
    }

    @Test
    void nothingIsToldOfATransactionThatWasRolledBack() {
        subscribe("a", Set.of(), Set.of());

        transaction.executeWithoutResult(status -> {
            append("m1", 1);
            status.setRollbackOnly();
        });

        assertThat(dispatcher.deliverDue()).isZero();
        assertThat(rows("outbox_event") + rows("outbox_delivery")).isZero();
    }

    @Test
    void tellsOnlyWhatIsWantedAndOnlyThoseEntitled() {
        subscribe("a", Set.of("accepted"), Set.of());
        subscribe("b", Set.of("closed"), Set.of());
        subscribe("c", Set.of(), Set.of("水务局"));
        subscribe("d", Set.of(), Set.of("城管局"));
        OutboxEvent event = new OutboxEvent("accepted", "m1", Set.of("水务局"), clock.instant(), Map.of("n", 1));

        assertThat(outbox.append(event, EVERYBODY)).as("a and c").isEqualTo(2);
        assertThat(outbox.append(event, s -> "纪委".equals(s.body()))).as("an informer's matter").isZero();
        assertThat(rows("outbox_event")).isEqualTo(1);
        subscriptions.enable(id("a"), false);
        assertThat(outbox.append(event, EVERYBODY)).isEqualTo(1);
    }

    @Test
    void triesAgainLaterAndLaterAndThenKeepsADeadLetterThatCanBeSentAgain() {
        subscribe("a", Set.of(), Set.of());
        append("m1", 1);
        receiver.answers(503);

        dispatcher.deliverDue();
        assertThat(dispatcher.deliverDue()).as("not before it is due").isZero();
        clock.forward(Duration.ofSeconds(5));
        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(9));
        assertThat(dispatcher.deliverDue()).as("twice as long").isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(dispatcher.deliverDue()).isEqualTo(1);

        Delivery dead = deliveries.of(id("a"), DeliveryState.DEAD, null, 10).get(0);
        assertThat(dead.tries()).isEqualTo(3);
        assertThat(dead.told()).isEqualTo("对方答复 503。");
        receiver.answers(200);
        deliveries.resend(dead.id(), clock.instant());
        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertThat(receiver.accepted()).containsExactly("m1/1");
        assertThatThrownBy(() -> deliveries.resend(dead.id(), clock.instant())).hasMessageContaining("只有死信才能重发");
        assertThat(receiver.calls()).extracting(c -> c.headers().get("webhook-id")).containsOnly(dead.event());
    }

    @Test
    void waitsAsLongAsTheReceiverAsks() {
        subscribe("a", Set.of(), Set.of());
        append("m1", 1);
        receiver.answers(429);
        receiver.asksToWait("120");

        dispatcher.deliverDue();

        assertThat(deliveries.of(id("a"), null, null, 10).get(0).dueAt())
                .isEqualTo(clock.instant().plusSeconds(120));
    }

    @Test
    void aReceiverThatIsSilentGoneOrNotThereFailsWithoutHoldingUpOthers() {
        subscribe("a", Set.of(), Set.of());
        append("silent", 1);
        append("gone", 1);
        append("well", 1);
        dispatcher = dispatcher(Duration.ofSeconds(5));
        receiver.answers(event -> switch (event.path("subject").stringValue()) {
            case "silent" -> Receiver.SILENT;
            case "gone" -> 410;
            default -> 200;
        });

        dispatcher.deliverDue();
        assertThat(receiver.accepted()).containsExactly("well/1");
        assertThat(told("silent")).contains("没有答复");
        assertThat(told("gone")).contains("不再接收");
        receiver.close();
        append("unreachable", 1);
        dispatcher.deliverDue();
        assertThat(told("unreachable")).contains("连不上对方");
    }

    @Test
    void nothingOvertakesWithinAMatterNotEvenADeadLetter() {
        subscribe("a", Set.of(), Set.of());
        IntStream.rangeClosed(1, 3).forEach(n -> append("m1", n));
        append("m2", 1);
        receiver.answers(event -> event.path("subject").stringValue().equals("m1")
                && event.path("data").path("n").intValue() == 2 ? 410 : 200);

        dispatcher.deliverDue();
        assertThat(receiver.accepted()).containsExactlyInAnyOrder("m1/1", "m2/1");
        Delivery dead = deliveries.of(id("a"), DeliveryState.DEAD, null, 10).get(0);
        deliveries.drop(dead.id(), clock.instant());
        dispatcher.deliverDue();

        assertThat(receiver.accepted()).filteredOn(s -> s.startsWith("m1")).containsExactly("m1/1", "m1/3");
    }

    @Test
    void severalInstancesShareTheWorkAndKeepTheOrder() {
        subscribe("a", Set.of(), Set.of());
        for (int n = 1; n <= 10; n++) {
            for (int matter = 0; matter < 8; matter++) {
                append("m" + matter, n);
            }
        }

        IntStream.range(0, 4).parallel().forEach(i -> dispatcher(Duration.ofMinutes(5)).deliverDue());
        dispatcher.deliverDue();

        assertThat(receiver.accepted()).hasSize(80).doesNotHaveDuplicates();
        for (int matter = 0; matter < 8; matter++) {
            String prefix = "m" + matter + "/";
            assertThat(receiver.accepted().stream().filter(s -> s.startsWith(prefix)))
                    .isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(n -> prefix + n).toList());
        }
    }

    @Test
    void whatADeadInstanceClaimedIsDueAgain() {
        subscribe("a", Set.of(), Set.of());
        append("m1", 1);
        Claims claims = new Claims(jdbc, storage, Duration.ofMinutes(1), List.of());
        Claims.Claim lost = claims.take(clock.instant(), 10).get(0);
        assertThat(dispatcher.deliverDue()).isZero();

        clock.forward(Duration.ofMinutes(1));
        assertThat(dispatcher.deliverDue()).isEqualTo(1);

        claims.failed(lost, "too late to say so", clock.instant());
        assertThat(states("a")).as("a late word of the dead changes nothing").containsExactly(DeliveryState.DELIVERED);
    }

    @Test
    void secretsLieSealedAndCanBeRenewed() {
        Subscriptions.WithSecret made = subscribe("a", Set.of(), Set.of());
        assertThat(jdbc.sql("select secret from outbox_subscription").query((row, n) ->
                new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).single()).doesNotContain("whsec_");

        Subscriptions.WithSecret renewed = subscriptions.renewSecret(made.subscription().id());

        assertThat(renewed.secret()).isNotEqualTo(made.secret());
        assertThat(subscriptions.secret(made.subscription().id())).contains(renewed.secret());
        assertThat(under(2, 1).rewrap()).isEqualTo(1);
        assertThat(under(2, 1).rewrap()).isZero();
        assertThat(under(2).secret(made.subscription().id())).contains(renewed.secret());
    }

    @Test
    void forgetsWhatIsLongDoneAndNothingElse() {
        subscribe("a", Set.of(), Set.of());
        append("m1", 1);
        dispatcher.deliverDue();
        receiver.answers(503);
        append("m1", 2);
        dispatcher.deliverDue();
        clock.forward(Duration.ofDays(31));

        assertThat(deliveries.purge(clock.instant().minus(Duration.ofDays(30)))).isEqualTo(1);

        assertThat(states("a")).containsExactly(DeliveryState.WAITING);
        assertThat(rows("outbox_event")).isEqualTo(1);
    }

    /** @param seeds of master keys, the one in use first */
    private Subscriptions under(int... seeds) {
        return new Subscriptions(jdbc, storage, new SecretSeal(TestKeys.master(seeds)), new SubscriptionCheck(false));
    }

    /** @param patience with a receiver; long unless one is to fail by its silence */
    private Dispatcher dispatcher(Duration patience) {
        return new Dispatcher(new Claims(jdbc, storage, Duration.ofMinutes(1), List.of()), subscriptions, THREE_TRIES,
                patience, clock, () -> 0);
    }

    private Subscriptions.WithSecret subscribe(String name, Set<String> kinds, Set<String> bodies) {
        return subscriptions.add(new NewSubscription(name, receiver.url(), null, kinds, bodies), "admin",
                clock.instant());
    }

    private void append(String matter, int number) {
        outbox.append(new OutboxEvent("accepted", matter, Set.of("水务局"), clock.instant(), Map.of("n", number)),
                EVERYBODY);
    }

    private String id(String name) {
        return subscriptions.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().id();
    }

    private List<DeliveryState> states(String name) {
        return deliveries.of(id(name), null, null, 100).stream().map(Delivery::state).toList();
    }

    private String told(String matter) {
        return deliveries.of(id("a"), null, null, 100).stream().filter(d -> d.matter().equals(matter)).findFirst()
                .orElseThrow().told();
    }
}
