package org.fengqiao.linking;

import org.fengqiao.person.PersonHashes;
import org.fengqiao.receipt.store.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class LinkingConfiguration {

    @Bean
    Links links(JdbcTemplate template, Storage storage, PersonHashes hashes) {
        return links(template, storage, hashes, LinkSettings.standard());
    }

    @Bean
    Campaigns campaigns(JdbcTemplate template, Storage storage) {
        return new Campaigns(JdbcClient.create(template), storage, rows(template, storage));
    }

    static Links links(JdbcTemplate template, Storage storage, PersonHashes hashes, LinkSettings settings) {
        return new Links(storage, new CandidateIndex(JdbcClient.create(template), template), rows(template, storage),
                hashes, settings);
    }

    private static ProposalRows rows(JdbcTemplate template, Storage storage) {
        return new ProposalRows(JdbcClient.create(template), template, storage);
    }
}
