package org.fengqiao.web;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import org.fengqiao.routine.Routine;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.living.ActivePolicies;
import org.fengqiao.service.living.LivingPolicies;
import org.fengqiao.service.living.PolicyFolders;
import org.fengqiao.service.living.Watch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.PeriodicTrigger;

/** The parts that put changed policies in force, put together. */
@Configuration(proxyBeanMethods = false)
class LivingWiring {

    @Bean
    ActivePolicies activePolicies(JdbcClient database) {
        return new ActivePolicies(database, ManagementFactory.getRuntimeMXBean().getName());
    }

    /** An embedded database is open to one process only. */
    @Bean
    LivingPolicies livingPolicies(PolicyFolders folders, ActivePolicies active, LastTrials trials, Clock clock,
                                  @Value("${spring.datasource.url}") String database) {
        boolean alone = database.startsWith("jdbc:h2:") && !database.startsWith("jdbc:h2:tcp:");
        return new LivingPolicies(folders, active, trials, clock, alone);
    }

    @Bean
    Routine watch(LivingPolicies policies, PolicyFolders folders, FengqiaoProperties properties) {
        PeriodicTrigger looks = new PeriodicTrigger(properties.look());
        looks.setInitialDelay(properties.look());
        return new Routine("policies", Duration.ZERO, looks, new Watch(policies, folders, properties.watch()));
    }
}
