package org.fengqiao.audit;

import java.time.Clock;
import java.time.Duration;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.routine.Routine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.PeriodicTrigger;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditLog auditLog(JdbcClient jdbc, Storage storage, Clock clock) {
        AuditLog log = new AuditLog(jdbc, storage, clock);
        log.begin();
        return log;
    }

    @Bean
    AuditSeals auditSeals(JdbcClient jdbc, Storage storage, SigningKeys keys, Clock clock) {
        return new AuditSeals(jdbc, storage, keys, clock);
    }

    @Bean
    AuditVerifier auditVerifier(JdbcClient jdbc, Storage storage, SigningKeys keys) {
        return new AuditVerifier(jdbc, storage, keys);
    }

    /** Whatever day is over, at the start and every hour. */
    @Bean
    Routine sealing(AuditSeals seals) {
        return new Routine("audit", Duration.ZERO, new PeriodicTrigger(Duration.ofHours(1)), seals::seal);
    }
}
