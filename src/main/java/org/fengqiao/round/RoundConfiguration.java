package org.fengqiao.round;

import java.time.Clock;
import java.time.Duration;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Signals;
import org.fengqiao.casework.store.DivisionCases;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.routine.Routine;
import org.fengqiao.service.Current;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class RoundConfiguration {

    @Bean
    RoundDesk roundDesk(RoundPlaces places, JdbcClient jdbc, Storage storage, Current current, CaseAccess access,
                        Casework casework, PlanDesk plans, UserDetailsService users, Clock clock) {
        return new RoundDesk(places, new RoundStore(jdbc), storage, new RoundAccess(current), new RoundView(access),
                new WalkedGrids(plans), new DueInGrids(access, casework, new DivisionCases(jdbc), storage), users, clock);
    }

    @Bean
    RoundRecords roundRecords(RoundDesk desk, RoundPlaces places, JdbcClient jdbc, Storage storage, Signals signals,
                              CaseAccess access, Casework casework, Clock clock) {
        return new RoundRecords(desk, places, new RoundStore(jdbc), storage, signals,
                new MatterTeller(access, casework), clock);
    }

    @Bean
    RoundNeeds roundNeeds(RoundDesk desk, JdbcClient jdbc, Storage storage, Clock clock) {
        return new RoundNeeds(desk, new NeedStore(jdbc), storage, clock);
    }

    /** At the start and every hour, whether anybody looks at them or not. */
    @Bean
    Routine forgettingNeeds(RoundNeeds needs) {
        return new Routine("needs", Duration.ZERO, new PeriodicTrigger(Duration.ofHours(1)), needs::forget);
    }

    @Bean
    RoundHistory roundHistory(RoundDesk desk, RoundPlaces places, JdbcClient jdbc, Storage storage) {
        return new RoundHistory(desk, places, new RoundStore(jdbc), storage);
    }
}
