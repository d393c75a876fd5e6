package org.fengqiao.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.Concluded;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Route;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Location;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.PetitionerKind;

/** Matters and decisions made by hand. */
final class Samples {

    static final Asked ASKED = new Asked("hotline", "zhang");
    static final Instant RECEIVED = Instant.parse("2026-03-02T01:30:00Z");
    /** Everything personal in {@link #matter}. */
    static final List<String> PERSONAL = List.of("甄一民", "13900000001", "某路 1 号", "垃圾站臭味", "夜里臭得睡不着",
            "某小区 2 栋", "请尽快治理", "回访时不在家");

    private Samples() {
    }

    static Matter matter(String id) {
        Demand demand = new Demand("1", null, null, "市容环境", "请尽快治理", null, List.of(), false, false, false, false,
                false, false, false, false, false, List.of(), List.of());
        Event event = new Event(EventKind.REVISITED, RECEIVED, null, null, null, null, null, null, null, null, null,
                "回访时不在家");
        return new Matter(id, "书记在线", Form.ONLINE, "垃圾站臭味", "夜里臭得睡不着", RECEIVED, null, null, null,
                new Location("福田区", null, "某小区 2 栋"), 1, 0,
                new Petitioner(PetitionerKind.KNOWN, "甄一民", "13900000001", "某路 1 号", true), List.of(), false,
                List.of(demand), List.of(event));
    }

    static Decision decision(String matter) {
        return decision(matter, "a".repeat(64), "城管局", "十分钟反馈", "p1", "d1");
    }

    static Decision decision(String matter, String id, String body, String rule, String policy, String directory) {
        RuleRef ref = new RuleRef("futian", rule, "十项机制 民意速办", "futian/limits.drl:3:1");
        PartyRef handler = new PartyRef("首办", body, body + "全称", null, null);
        PartyRef barred = new PartyRef("被检举控告", "被控单位", "被控单位", null, null);
        Route route = new Route(handler, null, List.of(), null, List.of(barred), List.of(), null, List.of(ref));
        Duty duty = new Duty("1/反馈", "反馈信息", handler, null, null, List.of("反馈"), List.of(ref), null,
                DutyState.OPEN, null, 0, null);
        Concluded open = new Concluded("申诉求决", false, List.of(), List.of(ref));
        TraceEntry trace = new TraceEntry("限时", null, new RuleRef("national", "受理告知", "条例 第二十三条", "n.drl:1:1"),
                List.of(new TraceEntry.Looked("事项.来源", "书记在线")), List.of("应当反馈信息"));
        Alert alert = new Alert(AlertKind.NOTICE, "临期", null, new PartyRef("督办", "督查室", "督查室", null, null), "1/反馈", null,
                false, List.of());
        DemandDecision demand = new DemandDecision("1", "市容环境", open, open, false, route, List.of(duty), List.of(),
                List.of(alert), List.of(), List.of(), List.of(), List.of(trace));
        return new Decision(id, matter, RECEIVED, RECEIVED, "futian", policy, directory, "440304", "福田区",
                List.of(demand), List.of(), List.of());
    }

    static NewReceipt fresh(String matter) {
        return new NewReceipt(matter(matter), decision(matter), ASKED, null);
    }

    static NewReceipt fresh(String matter, String client, String key, String request) {
        return new NewReceipt(matter(matter), decision(matter), new Asked(client, null),
                IdempotencyKey.of(client, key, request.getBytes(StandardCharsets.UTF_8)));
    }
}
