package org.fengqiao.web;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.service.living.ActivePolicies;
import org.fengqiao.service.living.LivingPolicies;
import org.fengqiao.service.living.PolicyFolders;
import org.fengqiao.service.living.Watch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that put changed policies in force, put together. */
@Configuration
class LivingWiring {

    @Bean
    PolicyFolders policyFolders(FengqiaoProperties properties, RulesFolder rules, Catalogue catalogue) {
        return new PolicyFolders(rules, properties.directory(), catalogue);
    }

    /** Reading takes as long as most other parts together and needs none of them: it begins before they are made. */
    @Bean
    static BeanFactoryPostProcessor foldersReadAhead() {
        return beans -> beans.getBean(PolicyFolders.class).readAhead();
    }

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

    @Bean(initMethod = "start", destroyMethod = "close")
    Watch watch(LivingPolicies policies, PolicyFolders folders, FengqiaoProperties properties) {
        return new Watch(policies, folders, properties.watch(), properties.look());
    }
}
