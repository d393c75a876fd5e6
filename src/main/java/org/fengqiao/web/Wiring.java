package org.fengqiao.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.service.Batch;
import org.fengqiao.service.Current;
import org.fengqiao.service.ExampleMatter;
import org.fengqiao.service.ExampleMatters;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.PastRevisions;
import org.fengqiao.service.Recording;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.RevisionKeeper;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.service.why.Askings;
import org.fengqiao.service.living.LivingPolicies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The parts of the service, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FengqiaoProperties.class)
class Wiring {

    @Bean
    Clock clock() {
        return Clock.system(WorkCalendar.ZONE);
    }

    @Bean
    Current current(LivingPolicies policies) {
        return policies.current();
    }

    /** Nothing decides under a revision whose files are not kept. */
    @Bean
    RevisionKeeper revisionKeeper(Archive archive, RulesFolder rules, Current current) {
        RevisionKeeper keeper = new RevisionKeeper(archive, rules.path());
        current.require(keeper::keep);
        return keeper;
    }

    @Bean
    LastTrials lastTrials(RulesFolder rules) {
        return new LastTrials(rules);
    }

    @Bean
    MatterReader matterReader() {
        return new MatterReader();
    }

    @Bean
    Batch batch(MatterReader reader) {
        return new Batch(reader);
    }

    @Bean
    Recording recording(Receipts receipts, MatterReader reader, Clock clock) {
        return new Recording(receipts, reader, clock);
    }

    @Bean
    PastRevisions pastRevisions(Archive archive, Current current) {
        return new PastRevisions(archive, current);
    }

    @Bean
    Replaying replaying(Receipts receipts, PastRevisions revisions, Current current) {
        return new Replaying(receipts, revisions, current);
    }

    @Bean
    Askings askings(Receipts receipts, PastRevisions revisions) {
        return new Askings(receipts, revisions);
    }

    /** Shipped inside the jar, from docs/examples. */
    @Bean
    ExampleMatters exampleMatters(MatterReader reader) throws IOException {
        List<ExampleMatter> examples = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*.json")) {
            String json = file.getContentAsString(StandardCharsets.UTF_8);
            String title = reader.read(json.getBytes(StandardCharsets.UTF_8)).title();
            String name = String.valueOf(file.getFilename()).replaceFirst("\\.json$", "");
            examples.add(new ExampleMatter(name, title == null ? name : title, json));
        }
        return new ExampleMatters(examples);
    }

    @Bean
    JsonMapperBuilderCustomizer jsonConventions() {
        return Json::configure;
    }
}
