package org.fengqiao.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    /** Beyond the longest try, so that a claim is only taken over from an instance that died. */
    private static final Duration AFTER_TIMEOUT = Duration.ofMinutes(1);

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
    OutboxSchedule outboxSchedule(JdbcClient jdbc, Storage storage, Subscriptions subscriptions,
                                  Deliveries deliveries, Clock clock, OutboxSettings settings,
                                  ObjectProvider<DeadLetters> listeners) {
        Dispatcher dispatcher = new Dispatcher(new Claims(jdbc, storage, settings.timeout().plus(AFTER_TIMEOUT),
                listeners.orderedStream().toList()),
                subscriptions, BackOff.standard(), settings.timeout(), clock,
                () -> ThreadLocalRandom.current().nextDouble());
        return new OutboxSchedule(dispatcher, deliveries, settings, clock);
    }
}
