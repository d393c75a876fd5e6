package org.fengqiao.decision.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.Confirmation;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Paper;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Power;
import org.fengqiao.decision.Route;

/** Compares two decisions, demand by demand and aspect by aspect. */
final class Comparison {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Change> IN_ORDER = Comparator.comparing(Change::aspect)
            .thenComparing(Change::shift).thenComparing(Change::what).thenComparing(Change::body, TEXT)
            .thenComparing(Change::before, TEXT).thenComparing(Change::after, TEXT);

    private final Decision before;
    private final Decision after;

    Comparison(Decision before, Decision after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        List<Change> all = new ArrayList<>();
        Map<String, DemandDecision> was = Notes.byName(before.demands(), DemandDecision::demand);
        Map<String, DemandDecision> is = Notes.byName(after.demands(), DemandDecision::demand);
        Set<String> demands = new LinkedHashSet<>(was.keySet());
        demands.addAll(is.keySet());
        for (String demand : demands) {
            all.addAll(ordered(demand(demand, was.get(demand), is.get(demand))));
        }
        Notes marks = new Notes(null, null);
        plain(marks, Aspect.MARK, before.verify(), after.verify());
        plain(marks, Aspect.MARK, before.unmodelled(), after.unmodelled());
        all.addAll(ordered(marks));
        return all;
    }

    private static List<Change> ordered(Notes notes) {
        return notes.changes().stream().sorted(IN_ORDER).toList();
    }

    /** One of both may be null. */
    private static Notes demand(String id, DemandDecision was, DemandDecision is) {
        Notes notes = new Notes(id, is == null ? was.item() : is.item());
        if (was == null) {
            notes.added(Aspect.DEMAND, id, null, id, "新增诉求「" + id + "」");
        } else if (is == null) {
            notes.removed(Aspect.DEMAND, id, null, id, "不再有诉求「" + id + "」");
        } else {
            conclusions(notes, was, is);
            route(notes, was.route(), is.route());
            new DutyComparison(notes).compare(was.duties(), is.duties());
            powers(notes, was.powers(), is.powers());
            alerts(notes, was.alerts(), is.alerts());
            notes.members(Aspect.PAPER, was.papers(), is.papers(), Paper::name, p -> Words.body(p.by()),
                    Comparison::told);
            notes.members(Aspect.CONFIRMATION, was.confirmations(), is.confirmations(), Confirmation::subject,
                    c -> null, c -> "「" + c.subject() + "：" + c.proposed() + (c.alternatives().isEmpty() ? ""
                            : "，或" + String.join("、", c.alternatives())) + "」");
            notes.members(Aspect.CONFLICT, was.conflicts(), is.conflicts(), Conflict::kind, c -> null,
                    c -> "（" + c.kind() + "）" + c.text().replaceFirst("。$", ""));
            plain(notes, Aspect.RULE, rules(was), rules(is));
        }
        return notes;
    }

    private static void conclusions(Notes notes, DemandDecision was, DemandDecision is) {
        notes.one(Aspect.PURPOSE, null, Words.concluded(was.purpose()), Words.concluded(is.purpose()));
        notes.one(Aspect.LEGAL_CHANNEL, null, Words.concluded(was.legalChannel()), Words.concluded(is.legalChannel()));
        notes.one(Aspect.LEVEL, null, was.route().level(), is.route().level());
        notes.one(Aspect.SEPARATE, null, was.separate() ? "须分开办理" : "不必分开办理",
                is.separate() ? "须分开办理" : "不必分开办理");
    }

    private static void route(Notes notes, Route was, Route is) {
        part(notes, Aspect.FIRST, was.firstHandler(), is.firstHandler());
        part(notes, Aspect.LEAD, was.lead(), is.lead());
        part(notes, Aspect.COORDINATOR, was.coordinator(), is.coordinator());
        parties(notes, Aspect.CO, was.coHandlers(), is.coHandlers(), p -> "「" + Words.party(p) + "」");
        parties(notes, Aspect.BARRED, was.barred(), is.barred(), p -> "「" + Words.party(p) + "」");
        parties(notes, Aspect.RECUSAL, was.recusals(), is.recusals(),
                p -> "「" + Words.party(p) + "」（" + p.role() + "）");
    }

    private static void part(Notes notes, Aspect aspect, PartyRef was, PartyRef is) {
        notes.one(aspect, Words.body(is == null ? was : is), Words.party(was), Words.party(is));
    }

    private static void parties(Notes notes, Aspect aspect, List<PartyRef> was, List<PartyRef> is,
                                Function<PartyRef, String> told) {
        notes.members(aspect, was, is, p -> aspect.label(), Words::body, told);
    }

    private static void powers(Notes notes, List<Power> was, List<Power> is) {
        notes.members(Aspect.POWER, was, is, Power::action, p -> Words.body(p.by()), p -> "「" + p.action() + "」（"
                + Words.party(p.by()) + "，" + (p.clock() == null ? "随时" : "至 " + Words.end(p.clock())) + "）");
    }

    private static void alerts(Notes notes, List<Alert> was, List<Alert> is) {
        notes.members(Aspect.ALERT, was, is, Comparison::what, a -> Words.body(a.to()), Comparison::told);
        Map<String, Alert> before = Notes.byName(was, Comparison::told);
        Notes.byName(is, Comparison::told).forEach((name, alert) -> {
            Alert old = before.get(name);
            if (old == null) {
                return;
            }
            String subject = "提醒" + name;
            if (old.at() != null && alert.at() != null && !old.at().equals(alert.at())) {
                notes.moved(Aspect.ALERT, what(alert), Words.body(alert.to()), old.at(), alert.at(), subject);
            } else if (!Objects.equals(old.at(), alert.at())) {
                notes.changed(Aspect.ALERT, what(alert), Words.body(alert.to()), at(old), at(alert),
                        subject + "由" + at(old) + "改为" + at(alert));
            }
            if (old.active() != alert.active()) {
                notes.changed(Aspect.ALERT, what(alert), Words.body(alert.to()), active(old), active(alert),
                        subject + "由" + active(old) + "变为" + active(alert));
            }
        });
    }

    private static String what(Alert alert) {
        return alert.kind().label() + "：" + alert.text();
    }

    private static String told(Alert alert) {
        return "「" + what(alert) + "」" + (alert.by() == null ? "" : "（由" + Words.party(alert.by()) + "）")
                + (alert.to() == null ? "" : "（对" + Words.party(alert.to()) + "）")
                + (alert.duty() == null ? "" : "（看职责 " + alert.duty() + "）");
    }

    private static String told(Paper paper) {
        return "《" + paper.name() + "》（由" + Words.party(paper.by())
                + (paper.to() == null ? "" : "，对" + Words.party(paper.to())) + "）";
    }

    private static String at(Alert alert) {
        return alert.at() == null ? "即刻" : Words.instant(alert.at());
    }

    private static String active(Alert alert) {
        return alert.active() ? "生效" : "未生效";
    }

    private static List<String> rules(DemandDecision demand) {
        return demand.trace().stream().map(t -> t.rule().pack() + "/" + t.rule().name()).distinct().toList();
    }

    private static void plain(Notes notes, Aspect aspect, List<String> was, List<String> is) {
        was.stream().filter(name -> !is.contains(name)).distinct().forEach(name ->
                notes.removed(aspect, name, null, name, "不再有" + aspect.label() + "「" + name + "」"));
        is.stream().filter(name -> !was.contains(name)).distinct().forEach(name ->
                notes.added(aspect, name, null, name, "新增" + aspect.label() + "「" + name + "」"));
    }
}
