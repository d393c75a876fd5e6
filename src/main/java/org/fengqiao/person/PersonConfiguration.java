package org.fengqiao.person;

import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    PersonParts personParts(JdbcClient jdbc, Storage storage, MasterKeys masters) {
        return PersonParts.of(jdbc, storage, masters);
    }

    @Bean
    PersonIndex personIndex(PersonParts parts) {
        return parts.index();
    }

    @Bean
    PersonHashes personHashes(PersonParts parts) {
        return parts.hashes();
    }

    @Bean
    MatterSeals matterSeals(PersonParts parts) {
        return parts.seals();
    }

    @Bean
    PersonKeys personKeys(PersonParts parts) {
        return parts.keys();
    }
}
