package org.fengqiao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The running service delivers by itself. */
@RunningService
class OutboxScheduleTest {

    @Autowired
    private Subscriptions subscriptions;
    @Autowired
    private Outbox outbox;
    @Autowired
    private Clock clock;

    @Test
    void deliversWhatIsAppendedWithoutBeingAsked() throws IOException, InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        try (Receiver receiver = new Receiver()) {
            receiver.answers(event -> {
                arrived.countDown();
                return 204;
            });
            Instant now = clock.instant();
            Subscription made = subscriptions.add(new NewSubscription("本机", receiver.url(), null, Set.of(), Set.of()),
                    "admin", now).subscription();

            outbox.append(new OutboxEvent("closed", "m1", Set.of(), now, Map.of()), s -> true);

            assertThat(arrived.await(1, TimeUnit.MINUTES)).isTrue();
            subscriptions.enable(made.id(), false);
        }
    }
}
