package org.fengqiao.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.routine.Routine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.PeriodicTrigger;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    /** Beyond the longest try, so that a claim is only taken over from an instance that died. */
    private static final Duration AFTER_TIMEOUT = Duration.ofMinutes(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(15);

    @Bean
    Subscriptions subscriptions(JdbcClient jdbc, Storage storage, MasterKeys masters, OutboxSettings settings) {
        return new Subscriptions(jdbc, storage, new SecretSeal(masters), new SubscriptionCheck(settings.plainHttp()));
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, Storage storage, Subscriptions subscriptions, OutboxSettings settings) {
        return new Outbox(jdbc, storage, subscriptions, settings.source());
    }

    @Bean
    Deliveries deliveries(JdbcClient jdbc, Storage storage) {
        return new Deliveries(jdbc, storage);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "fengqiao.outbox.deliver", matchIfMissing = true)
    Routine delivering(JdbcClient jdbc, Storage storage, Subscriptions subscriptions, Clock clock,
                       OutboxSettings settings, ObjectProvider<DeadLetters> listeners) {
        Dispatcher dispatcher = new Dispatcher(new Claims(jdbc, storage, settings.timeout().plus(AFTER_TIMEOUT),
                listeners.orderedStream().toList()),
                subscriptions, BackOff.standard(), settings.timeout(), clock,
                () -> ThreadLocalRandom.current().nextDouble());
        return new Routine("outbox", TO_FINISH, new PeriodicTrigger(settings.look()), dispatcher::deliverDue);
    }

    /** Forgets old deliveries, at the start and once a day. */
    @Bean
    @ConditionalOnBooleanProperty(name = "fengqiao.outbox.deliver", matchIfMissing = true)
    Routine forgettingDeliveries(Deliveries deliveries, Clock clock, OutboxSettings settings) {
        return new Routine("outbox-tidying", TO_FINISH, new PeriodicTrigger(Duration.ofDays(1)),
                () -> deliveries.purge(clock.instant().minus(settings.keep())));
    }
}
