package org.fengqiao.loop;

import java.time.Clock;
import org.fengqiao.casework.register.CaseEventListener;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.roster.CaseInbox;
import org.fengqiao.roster.FailedHandovers;
import org.fengqiao.roster.VisitListener;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.service.Current;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the two directions of the loop beans. */
@Configuration(proxyBeanMethods = false)
class LoopConfiguration {

    @Bean
    CaseEventListener casesToRoster(CaseInbox inbox, FailedHandovers failed, VisitPlaces places, Current current) {
        return new CasesToRoster(inbox, failed, places, new VisitingPosts(places, current), current);
    }

    @Bean
    VisitListener visitsToCases(Casework casework, CaseInbox inbox, FailedHandovers failed, VisitPlaces places, Current current,
                                Storage storage, Clock clock) {
        return new VisitsToCases(new VisitTeller(casework, storage, failed), inbox,
                new VisitingPosts(places, current), clock);
    }
}
