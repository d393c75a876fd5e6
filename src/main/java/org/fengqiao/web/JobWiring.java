package org.fengqiao.web;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import org.fengqiao.file.FileJobs;
import org.fengqiao.file.content.FileSeals;
import org.fengqiao.job.Jobs;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.routine.Routine;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.bulk.BulkReplay;
import org.fengqiao.service.bulk.ReplayBases;
import org.fengqiao.service.bulk.ReplayJobs;
import org.fengqiao.service.living.PolicyFolders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.springframework.util.unit.DataSize;

/** The parts that do long work, put together. */
@Configuration(proxyBeanMethods = false)
class JobWiring {

    @Bean(destroyMethod = "close")
    Jobs jobs(JdbcClient jdbc, Clock clock, @Value("${spring.datasource.url}") String database) {
        boolean alone = database.startsWith("jdbc:h2:") && !database.startsWith("jdbc:h2:tcp:");
        return new Jobs(jdbc, clock, ManagementFactory.getRuntimeMXBean().getName(), alone);
    }

    @Bean
    FileJobs fileJobs(Jobs jobs, FengqiaoProperties properties, MasterKeys masters, Clock clock,
                      @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        return new FileJobs(jobs, properties.data().resolve("files"), new FileSeals(masters), clock, largest.toBytes());
    }

    /** Deletes uploaded files and results that have been kept long enough, at the start and every hour. */
    @Bean
    Routine tidying(FileJobs files) {
        return new Routine("tidying", Duration.ZERO, new PeriodicTrigger(Duration.ofHours(1)), files::removeOld);
    }

    @Bean
    ReplayJobs replayJobs(Jobs jobs, Receipts receipts, Replaying replaying, Archive archive, PolicyFolders folders) {
        return new ReplayJobs(jobs, new BulkReplay(receipts, replaying),
                new ReplayBases(replaying, archive, folders::unpublished));
    }
}
