package org.fengqiao.policy.engine;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import org.drools.model.codegen.ExecutableModelProject;
import org.fengqiao.policy.fact.DemandFact;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** DRL text compiled by Drools' own compiler. Only tests may do this. */
public final class CompiledDrl {

    private final KieBase base;

    public CompiledDrl(String name, String text) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/plain/rules.drl",
                services.getResources().newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8"));
        ReleaseId id = services.newReleaseId("plain", name, "1");
        files.generateAndWritePomXML(id);
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().getMessages().get(0) + "\n" + text);
        }
        this.base = services.newKieContainer(id).getKieBase();
    }

    /** Positions of the rules that match. */
    public Set<Integer> matching(DemandFact demand) {
        Set<Integer> matched = new TreeSet<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("matched", matched);
            session.insert(demand);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return matched;
    }
}
