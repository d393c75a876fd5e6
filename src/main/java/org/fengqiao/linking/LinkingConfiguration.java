package org.fengqiao.linking;

import org.fengqiao.person.PersonHashes;
import org.fengqiao.receipt.store.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class LinkingConfiguration {

    @Bean
    Links links(JdbcClient jdbc, Storage storage, PersonHashes hashes) {
        return links(jdbc, storage, hashes, LinkSettings.standard());
    }

    @Bean
    Campaigns campaigns(JdbcClient jdbc, Storage storage) {
        return new Campaigns(jdbc, storage, new ProposalRows(jdbc, storage));
    }

    static Links links(JdbcClient jdbc, Storage storage, PersonHashes hashes, LinkSettings settings) {
        return new Links(storage, new CandidateIndex(jdbc), new ProposalRows(jdbc, storage), hashes, settings);
    }
}
