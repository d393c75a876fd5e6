package org.fengqiao.access;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.KnownBodies;
import org.fengqiao.service.Current;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    CaseAccess caseAccess(Casework casework, JdbcClient jdbc, Current current, Storage storage, AuditLog audit,
                          Clock clock) {
        return new CaseAccess(casework, new InvolvedRows(jdbc), current, storage, audit, clock);
    }

    @Bean
    KnownBodies knownBodies(Current current, Clock clock) {
        return code -> current.inForce().directory().on(LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE))
                .body(code).isPresent();
    }
}
