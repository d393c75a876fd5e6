package org.fengqiao.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.fengqiao.job.Jobs;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.roster.CaseInbox;
import org.fengqiao.roster.CaseVisits;
import org.fengqiao.roster.FailedHandovers;
import org.fengqiao.roster.Questions;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterOffice;
import org.fengqiao.roster.RosterStore;
import org.fengqiao.roster.SessionRecords;
import org.fengqiao.roster.VisitListener;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.give.Feeds;
import org.fengqiao.roster.give.Notices;
import org.fengqiao.roster.job.VisitJobs;
import org.fengqiao.service.Current;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that make and keep visit rosters, put together. */
@Configuration(proxyBeanMethods = false)
class RosterWiring {

    /** The folder {@code planning} lies beside the folder of the rules. */
    @Bean
    VisitPlaces visitPlaces(FengqiaoProperties properties) {
        Path parent = properties.rules().getParent();
        return new VisitPlaces(parent == null ? Path.of("") : parent);
    }

    @Bean
    RosterDesk rosterDesk(JdbcClient database, Storage storage, VisitPlaces places, Clock clock,
                          List<VisitListener> listeners) {
        return new RosterDesk(new RosterStore(database, storage), places, clock, listeners);
    }

    @Bean
    RosterOffice rosterOffice(RosterDesk desk) {
        return new RosterOffice(desk);
    }

    @Bean
    Questions rosterQuestions(RosterDesk desk) {
        return new Questions(desk);
    }

    @Bean
    SessionRecords sessionRecords(JdbcClient database, Storage storage, RosterDesk desk, Current current, Clock clock) {
        return new SessionRecords(database, storage, desk,
                (body, division) -> current.day(clock.instant()).findBody(body, division));
    }

    @Bean
    CaseInbox caseInbox(JdbcClient database, Storage storage, VisitPlaces places) {
        return new CaseInbox(database, storage, places);
    }

    @Bean
    CaseVisits caseVisits(CaseInbox inbox, RosterDesk desk, SessionRecords records) {
        return new CaseVisits(inbox, desk, records);
    }

    @Bean
    FailedHandovers failed(JdbcClient database, Storage storage) {
        return new FailedHandovers(database, storage);
    }

    @Bean
    Feeds feeds(JdbcClient database, Storage storage, RosterDesk desk, VisitPlaces places) {
        return new Feeds(database, storage, desk, places);
    }

    @Bean
    Notices rosterNotices(RosterDesk desk) {
        return new Notices(desk);
    }

    @Bean
    VisitJobs visitJobs(Jobs jobs, Clock clock) {
        return new VisitJobs(jobs, clock);
    }
}
