package org.fengqiao.web;

import java.nio.file.Path;
import java.time.Clock;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.gridplan.PlanOffice;
import org.fengqiao.gridplan.PlanPublication;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanStore;
import org.fengqiao.job.Jobs;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.living.LivingPolicies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that make, keep and publish grid plans, put together. */
@Configuration(proxyBeanMethods = false)
class GridWiring {

    /** The folder {@code planning} lies beside the folder of the rules. */
    @Bean
    GridPlaces gridPlaces(FengqiaoProperties properties) {
        Path parent = properties.rules().getParent();
        return new GridPlaces(parent == null ? Path.of("") : parent);
    }

    @Bean
    PlanStore planStore(JdbcClient database, Storage storage) {
        return new PlanStore(database, storage);
    }

    @Bean
    PlanDesk planDesk(PlanStore store, GridPlaces places, Clock clock) {
        return new PlanDesk(store, places, clock);
    }

    @Bean
    PlanOffice planOffice(PlanStore store, PlanDesk desk, PlanSheets sheets, GridPlaces places, LivingPolicies policies,
                          Catalogue catalogue) {
        return new PlanOffice(store, desk, sheets, places, new PlanPublication(policies, catalogue));
    }

    @Bean
    PlanSheets planSheets(PlanDesk desk) {
        return new PlanSheets(desk);
    }

    @Bean
    PlanJobs planJobs(Jobs jobs) {
        return new PlanJobs(jobs);
    }
}
