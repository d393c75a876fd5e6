package org.fengqiao.web.page;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.DecisionStatement;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.archive.KeptRevision;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.PastRevisions;
import org.springframework.stereotype.Component;

/** Lays out what the page of a recorded decision shows. Nothing personal is opened for it. */
@Component
public class StoredDecision {

    /** Revisions that are offered for replaying. */
    private static final int OFFERED = 20;

    private final PastRevisions revisions;
    private final Current current;
    private final Archive archive;
    private final Showing showing;
    private final Clock clock;

    StoredDecision(PastRevisions revisions, Current current, Archive archive, Showing showing, Clock clock) {
        this.revisions = revisions;
        this.current = current;
        this.archive = archive;
        this.showing = showing;
        this.clock = clock;
    }

    /**
     * @param sequence as in the address, or null
     * @param live     whether time is counted from now instead of from the decision
     */
    Map<String, Object> of(Receipt receipt, Long sequence, boolean live, String kind, String name) {
        Decision decision = decision(receipt);
        Optional<Policy> original = original(receipt.statement());
        Map<String, Object> page = new LinkedHashMap<>(showing.of(decision, live ? clock.instant() : decision.asOf(),
                original.orElseGet(() -> near(decision.pack())), original.orElse(null)));
        page.put("link", receipt.statement().link());
        page.put("sequence", sequence);
        page.put("live", live);
        page.put("erased", receipt.notReplayable().orElse(null));
        page.put("unreadable", original.isPresent() ? null : "当时的规则在这里已读不出来，因此看不到规则原文，也不能再问为什么不是。");
        page.put("policies", offered(ArchiveKind.POLICY));
        page.put("directories", offered(ArchiveKind.DIRECTORY));
        page.put("asks", new AskBox("/decisions/" + decision.id() + "/why", "get",
                Map.of("sequence", String.valueOf(receipt.statement().link().sequence())), kind, name));
        return page;
    }

    public static Decision decision(Receipt receipt) {
        return Json.mapper().readValue(receipt.output(), Decision.class);
    }

    private Optional<Policy> original(DecisionStatement then) {
        try {
            return Optional.of(revisions.policy(then.policyRevision(), revisions.directory(then.directoryRevision())));
        } catch (ProblemException | StoreException unreadable) {
            return Optional.empty();
        }
    }

    /** For its calendar only. */
    private Policy near(String pack) {
        InForce inForce = current.inForce();
        return inForce.policies().find(pack).orElseGet(() -> inForce.policies().all().get(0));
    }

    private List<KeptRevision> offered(ArchiveKind kind) {
        return archive.revisions(kind).stream().limit(OFFERED).toList();
    }
}
