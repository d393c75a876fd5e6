package org.fengqiao.decision.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Confirmation;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.Paper;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Power;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.json.Json;

/** Every key under which a scenario may assert something of a demand's decision. */
final class Facets {

    private static final Map<String, Facet<?>> ALL = Stream.of(
            Stream.of(single("性质", d -> d.purpose().value()), single("途径", d -> d.legalChannel().value()),
                    single("级别", d -> d.route().level()), separate()),
            Stream.of(parties("首办", d -> Stream.of(d.route().firstHandler())),
                    parties("首办人", d -> Stream.of(d.route().firstHandler()).filter(p -> p.post() != null
                            || p.person() != null)),
                    parties("牵头", d -> Stream.ofNullable(d.route().lead())),
                    parties("协办", d -> d.route().coHandlers().stream()),
                    parties("协调", d -> Stream.ofNullable(d.route().coordinator())),
                    parties("不得交", d -> d.route().barred().stream()),
                    parties("回避", d -> d.route().recusals().stream())),
            Stream.of(AlertKind.values()).map(Facets::alerts),
            Stream.of(duties(), powers(), papers(), confirmations(), conflicts(), rules()))
            .flatMap(facets -> facets).collect(Collectors.toUnmodifiableMap(Facet::key, f -> f));

    private Facets() {
    }

    static Map<String, Facet<?>> all() {
        return ALL;
    }

    private static Facet<String> single(String key, Function<DemandDecision, String> value) {
        return new Facet<>(key, d -> Stream.ofNullable(value.apply(d)).toList(), Fit.text(s -> s), Map.of(), s -> s);
    }

    private static Facet<Boolean> separate() {
        return new Facet<>("单独办理", d -> List.of(d.separate()), Fit.flag(b -> b), Map.of(), String::valueOf);
    }

    private static Facet<PartyRef> parties(String key, Function<DemandDecision, Stream<PartyRef>> parties) {
        Fit<PartyRef> fit = Fit.party(p -> p);
        Map<String, Fit<PartyRef>> parts = new LinkedHashMap<>();
        Stream.of("单位", "职务", "姓名", "角色").forEach(part -> parts.put(part, (wanted, party, sight) ->
                fit.fits(new Node.Fields(Map.of(part, wanted), wanted.line()), party, sight)));
        return new Facet<>(key, d -> parties.apply(d).toList(), fit, parts, Facets::say);
    }

    private static Facet<Power> powers() {
        Fit<Power> action = Fit.text(Power::action);
        return new Facet<>("权力", DemandDecision::powers, action, Map.of("动作", action, "责任者", Fit.party(Power::by),
                "限于", Fit.time(p -> due(p.clock()))), Facets::say);
    }

    private static Facet<Paper> papers() {
        Fit<Paper> name = Fit.text(Paper::name);
        return new Facet<>("文书", DemandDecision::papers, name, Map.of("名称", name, "由", Fit.party(Paper::by), "对",
                Fit.party(Paper::to)), Facets::say);
    }

    private static Facet<Conflict> conflicts() {
        return new Facet<>("冲突", DemandDecision::conflicts, either(Conflict::kind, Conflict::text), Map.of("类别",
                Fit.text(Conflict::kind), "含", Fit.within(Conflict::text)), c -> c.kind() + "：" + c.text());
    }

    private static Facet<RuleRef> rules() {
        return new Facet<>("规则", d -> d.trace().stream().map(TraceEntry::rule).distinct().toList(), Facets::isRule,
                Map.of(), RuleRef::name);
    }

    private static Facet<Duty> duties() {
        Map<String, Fit<Duty>> parts = new LinkedHashMap<>();
        parts.put("动作", Fit.text(Duty::action));
        parts.put("责任者", Fit.party(Duty::by));
        parts.put("对象", Fit.party(Duty::to));
        parts.put("限于", Fit.time(d -> due(d.clock())));
        parts.put("状态", Fit.text(d -> d.state().label()));
        parts.put("起自", Fit.text(d -> d.clock() == null ? null : d.clock().from()));
        parts.put("解读", Fit.within(d -> d.reading() == null ? Facet.NONE : d.reading()));
        parts.put("完成于", Fit.time(Duty::metAt));
        parts.put("不算数", Fit.text(d -> String.valueOf(d.attempts())));
        return new Facet<>("职责", DemandDecision::duties, Fit.text(Duty::action), parts, Facets::say);
    }

    private static Facet<Alert> alerts(AlertKind kind) {
        Map<String, Fit<Alert>> parts = new LinkedHashMap<>();
        Fit<Alert> content = switch (kind) {
            case NOTICE, ALARM -> Fit.within(Alert::text);
            case CLIMB -> Fit.party(Alert::to);
            case LIGHT, ORDER -> Fit.text(Alert::text);
        };
        parts.put("内容", content);
        parts.put("由", Fit.party(Alert::by));
        parts.put("对", Fit.party(Alert::to));
        parts.put("时间", Fit.time(Alert::at));
        parts.put("生效", Fit.flag(Alert::active));
        parts.put("动作", (wanted, alert, sight) -> alert.duty() != null && wanted instanceof Node.Text text
                && alert.duty().contains("/" + text.value() + "/"));
        return new Facet<>(kind.label(), d -> d.alerts().stream().filter(a -> a.kind() == kind).toList(), content,
                parts, Facets::say);
    }

    /** A question together with the duty to settle it. */
    private record Waiting(Confirmation question, Duty duty) {
    }

    private static Facet<Waiting> confirmations() {
        Map<String, Fit<Waiting>> parts = new LinkedHashMap<>();
        Fit<Waiting> subject = Fit.text(w -> w.question().subject());
        parts.put("内容", subject);
        parts.put("拟定", Fit.text(w -> w.question().proposed()));
        parts.put("另有", (wanted, w, sight) -> wanted.each().stream().allMatch(other -> other instanceof Node.Text text
                && w.question().alternatives().contains(text.value())));
        parts.put("由", Fit.party(w -> w.duty() == null ? null : w.duty().by()));
        parts.put("限于", Fit.time(w -> w.duty() == null ? null : due(w.duty().clock())));
        return new Facet<>("待确认", d -> d.confirmations().stream().map(c -> new Waiting(c, d.duties().stream()
                .filter(duty -> duty.id().equals(c.duty())).findFirst().orElse(null))).toList(), subject, parts,
                w -> w.question().subject() + "（拟定" + w.question().proposed() + "，另有"
                        + String.join("、", w.question().alternatives()) + "）"
                        + (w.duty() == null ? "" : "｜" + say(w.duty())));
    }

    private static <T> Fit<T> either(Function<T, String> exact,
                                     Function<T, String> part) {
        Fit<T> one = Fit.text(exact);
        Fit<T> other = Fit.within(part);
        return (wanted, value, sight) -> one.fits(wanted, value, sight) || other.fits(wanted, value, sight);
    }

    private static boolean isRule(Node wanted, RuleRef rule, Sight sight) {
        return wanted instanceof Node.Text text
                && (text.value().equals(rule.name()) || text.value().equals(rule.pack() + "/" + rule.name()));
    }

    private static Instant due(Clock clock) {
        return clock == null ? null : clock.due();
    }

    private static String time(Instant at) {
        return at == null ? Facet.NONE : Json.text(at).substring(0, 19).replace('T', ' ');
    }

    private static String say(PartyRef party) {
        return party == null ? Facet.NONE : party.name() + (party.post() == null ? "" : "·" + party.post())
                + (party.person() == null ? "" : "·" + party.person()) + "（" + party.role() + "）";
    }

    private static String say(Duty duty) {
        return duty.action() + "｜" + say(duty.by()) + "｜限于" + time(due(duty.clock())) + "｜" + duty.state().label()
                + (duty.reading() == null ? "" : "｜" + duty.reading());
    }

    private static String say(Power power) {
        return power.action() + "｜" + say(power.by());
    }

    private static String say(Alert alert) {
        return alert.text() + "｜由" + say(alert.by()) + "｜对" + say(alert.to()) + "｜" + time(alert.at())
                + (alert.active() ? "" : "｜未起效");
    }

    private static String say(Paper paper) {
        return paper.name() + "｜由" + say(paper.by()) + "｜对" + say(paper.to());
    }
}
