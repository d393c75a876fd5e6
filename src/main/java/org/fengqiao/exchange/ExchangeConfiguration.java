package org.fengqiao.exchange;

import org.fengqiao.person.PersonHashes;
import org.fengqiao.receipt.store.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Exchanges exchanges(JdbcClient jdbc, Storage storage, PersonHashes hashes) {
        return new Exchanges(jdbc, storage, hashes);
    }

    @Bean
    OurOrders ourOrders(JdbcClient jdbc) {
        return new OurOrders(jdbc);
    }

    @Bean
    ExchangeBook exchangeBook(JdbcClient jdbc) {
        return new ExchangeBook(jdbc);
    }
}
