package org.fengqiao.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The DMN engine of Camunda 7. */
final class CamundaPeer implements PeerAnswer {

    private final DmnEngine engine;
    private final DmnDecision body;
    private final DmnDecision limit;

    CamundaPeer(PeerTables tables) {
        DefaultDmnEngineConfiguration settings =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        engine = settings.buildEngine();
        byte[] dmn = new DmnText(tables).text().getBytes(StandardCharsets.UTF_8);
        body = engine.parseDecision(DmnText.BODY, new ByteArrayInputStream(dmn));
        limit = engine.parseDecision(DmnText.LIMIT, new ByteArrayInputStream(dmn));
    }

    @Override
    public PeerCase answer(PeerCase asked) {
        String found = engine.evaluateDecisionTable(body, Map.of("item", asked.item())).getSingleEntry();
        Number days = engine.evaluateDecisionTable(limit,
                Map.of("channel", asked.channel(), "people", asked.people())).getSingleEntry();
        return new PeerCase(asked.item(), asked.channel(), asked.people(), found, days.intValue());
    }
}
