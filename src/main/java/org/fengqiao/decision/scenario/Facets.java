package org.fengqiao.decision.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Confirmation;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.Paper;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Power;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.json.Json;

/** Every key under which a scenario may assert something of a demand's decision. */
final class Facets {

    private static final Map<String, Facet<?>> ALL = new LinkedHashMap<>();

    static {
        single("性质", d -> d.purpose().value());
        single("途径", d -> d.legalChannel().value());
        single("级别", d -> d.route().level());
        add(new Facet<>("单独办理", d -> List.of(d.separate()), Fit.flag(b -> b), Map.of(), String::valueOf));
        parties("首办", d -> Stream.of(d.route().firstHandler()));
        parties("首办人", d -> Stream.of(d.route().firstHandler()).filter(p -> p.person() != null || p.post() != null));
        parties("牵头", d -> Stream.ofNullable(d.route().lead()));
        parties("协办", d -> d.route().coHandlers().stream());
        parties("协调", d -> Stream.ofNullable(d.route().coordinator()));
        parties("不得交", d -> d.route().barred().stream());
        parties("回避", d -> d.route().recusals().stream());
        add(duties());
        add(new Facet<>("权力", DemandDecision::powers, Fit.text(Power::action), Map.of("动作", Fit.text(Power::action),
                "责任者", Fit.party(Power::by), "限于", Fit.time(p -> due(p.clock()))), Facets::say));
        Stream.of("提示", "升级", "亮灯", "鸣哨", "督办").forEach(Facets::alerts);
        add(new Facet<>("文书", DemandDecision::papers, Fit.text(Paper::name), Map.of("名称", Fit.text(Paper::name), "由",
                Fit.party(Paper::by), "对", Fit.party(Paper::to)), Facets::say));
        add(confirmations());
        add(new Facet<>("冲突", DemandDecision::conflicts, either(Conflict::kind, Conflict::text), Map.of("类别",
                Fit.text(Conflict::kind), "含", Fit.within(Conflict::text)), c -> c.kind() + "：" + c.text()));
        add(new Facet<>("规则", d -> d.trace().stream().map(t -> t.rule()).distinct().toList(), Facets::isRule, Map.of(),
                RuleRef::name));
    }

    private Facets() {
    }

    static Map<String, Facet<?>> all() {
        return Map.copyOf(ALL);
    }

    private static void add(Facet<?> facet) {
        ALL.put(facet.key(), facet);
    }

    private static void single(String key, Function<DemandDecision, String> value) {
        add(new Facet<>(key, d -> Stream.ofNullable(value.apply(d)).toList(), Fit.text(s -> s), Map.of(), s -> s));
    }

    private static void parties(String key, Function<DemandDecision, Stream<PartyRef>> parties) {
        Fit<PartyRef> fit = Fit.party(p -> p);
        Map<String, Fit<PartyRef>> parts = new LinkedHashMap<>();
        Stream.of("单位", "职务", "姓名", "角色").forEach(part -> parts.put(part, (wanted, party, sight) ->
                fit.fits(new Node.Fields(Map.of(part, wanted), wanted.line()), party, sight)));
        add(new Facet<>(key, d -> parties.apply(d).toList(), fit, parts, Facets::say));
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

    private static void alerts(String kind) {
        Map<String, Fit<Alert>> parts = new LinkedHashMap<>();
        Fit<Alert> content = switch (kind) {
            case "提示", "鸣哨" -> Fit.within(Alert::text);
            case "升级" -> Fit.party(Alert::to);
            default -> Fit.text(Alert::text);
        };
        parts.put("内容", content);
        parts.put("由", Fit.party(Alert::by));
        parts.put("对", Fit.party(Alert::to));
        parts.put("时间", Fit.time(Alert::at));
        parts.put("生效", Fit.flag(Alert::active));
        parts.put("动作", (wanted, alert, sight) -> alert.duty() != null && wanted instanceof Node.Text text
                && alert.duty().contains("/" + text.value() + "/"));
        add(new Facet<>(kind, d -> d.alerts().stream().filter(a -> a.kind().equals(kind)).toList(), content, parts,
                Facets::say));
    }

    private static Facet<Confirmation> confirmations() {
        Map<String, Fit<Confirmation>> parts = new LinkedHashMap<>();
        parts.put("内容", Fit.text(Confirmation::subject));
        parts.put("拟定", Fit.text(Confirmation::proposed));
        parts.put("另有", (wanted, c, sight) -> wanted.each().stream()
                .allMatch(w -> w instanceof Node.Text text && c.alternatives().contains(text.value())));
        return new Facet<>("待确认", DemandDecision::confirmations, Fit.text(Confirmation::subject), parts,
                c -> c.subject() + "（拟定" + c.proposed() + "，另有" + String.join("、", c.alternatives()) + "）");
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
