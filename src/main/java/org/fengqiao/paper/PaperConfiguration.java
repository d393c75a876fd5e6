package org.fengqiao.paper;

import java.nio.file.Path;
import org.fengqiao.person.MatterSeals;
import org.fengqiao.receipt.store.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the papers a bean; a template that cannot be used is told right after the start and refused when it is needed. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PaperConfiguration.class);

    @Bean
    Papers papers(JdbcClient jdbc, Storage storage, MatterSeals seals, @Value("${fengqiao.papers}") Path folder) {
        Papers papers = of(jdbc, storage, seals, folder);
        papers.begin();
        return papers;
    }

    /** Beside the first requests: opening every Word document would hold up the start, and no decision needs one. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> templateCheck(Papers papers) {
        return ready -> {
            Thread check = new Thread(() -> papers.templateProblems(null).forEach(LOG::warn), "paper-templates");
            check.setDaemon(true);
            check.start();
        };
    }

    static Papers of(JdbcClient jdbc, Storage storage, MatterSeals seals, Path folder) {
        return new Papers(storage, new PaperRows(jdbc, seals), new PaperNumbers(jdbc, storage),
                new PaperPrinter(new PaperTemplates(folder)));
    }
}
