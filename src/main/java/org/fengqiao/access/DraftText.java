package org.fengqiao.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.casework.stand.Lapse;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.DutyState;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.paper.Assignment;
import org.fengqiao.paper.DispatchOrder;
import org.fengqiao.paper.ExtensionNotice;
import org.fengqiao.paper.Forwarding;
import org.fengqiao.paper.PaperContent;
import org.fengqiao.paper.SupervisionOrder;
import org.fengqiao.place.DirectoryDay;

/** What drafted papers say, taken from the ledger and the decision; a person reads it before it is issued. */
final class DraftText {

    /** Days for the answer to an order that names none; whoever issues it may change the day. */
    private static final int DAYS_TO_ANSWER = 5;
    private static final String LAW = "《信访工作条例》第四十条第一款";

    private final CaseChange change;
    private final DirectoryDay day;

    DraftText(CaseChange change, DirectoryDay day) {
        this.change = change;
        this.day = day;
    }

    PaperContent of(Event act) {
        return switch (act.kind()) {
            case SUPERVISED -> new SupervisionOrder(subject(), breaches(act), SupervisionDrafts.MEND, answerBy(act));
            case FORWARDED -> new Forwarding(subject(), demands(act), petitioner(), request());
            case ASSIGNED -> new Assignment(subject(), demands(act), petitioner(), request(), date(act.until()));
            case DISPATCHED -> new DispatchOrder(subject(), place(), demands(act), petitioner(), name(act.value()),
                    change.decision().demands().stream().flatMap(d -> d.route().coHandlers().stream())
                            .map(PartyRef::name).distinct().toList(), limits(act));
            default -> extension(act);
        };
    }

    /** The order that a rule gave, for the duty that it watched. */
    SupervisionOrder ordered(Alert order) {
        Optional<LedgerDuty> watched = change.after().duties().stream()
                .filter(d -> d.duty().id().equals(order.duty())).findFirst();
        return new SupervisionOrder(subject(), watched.map(d -> List.of(breach(d))).orElseGet(() -> overdue(null)),
                watched.map(d -> "请立即完成「" + d.duty().action() + "」，书面答复办理情况。").orElse("请立即改正，书面答复办理情况。"),
                date(change.after().asOf()).plusDays(DAYS_TO_ANSWER));
    }

    /** Whom an order holds to its duties: who owes the answer to it, before any rule says so whoever has the matter. */
    String supervised(Event act) {
        return answer(act).map(d -> d.duty().by().body()).orElse(change.after().custody().get(0).body());
    }

    /** What the body left undone, what the accountability ledger says of it, and what whoever supervises found. */
    private List<SupervisionOrder.Breach> breaches(Event act) {
        String body = supervised(act);
        List<SupervisionOrder.Breach> found = new ArrayList<>(overdue(body));
        change.after().lapses().stream().filter(l -> body.equals(l.body())).map(DraftText::breach).forEach(found::add);
        if (act.note() != null && !act.note().isBlank()) {
            found.add(new SupervisionOrder.Breach(act.note().strip(), "登记簿第 " + change.after().sequence()
                    + " 条：督办单位所记", LAW));
        }
        return found.isEmpty() ? overdue(null) : found;
    }

    /** @param body code, or null for all */
    private List<SupervisionOrder.Breach> overdue(String body) {
        return change.after().duties().stream().filter(d -> d.duty().state() == DutyState.BREACHED
                && (body == null || body.equals(d.duty().by().body()))).map(this::breach).toList();
    }

    private static SupervisionOrder.Breach breach(Lapse lapse) {
        return new SupervisionOrder.Breach(lapse.kind().label() + "：" + lapse.text(), "问责台账；登记簿第 " + lapse.entries()
                .stream().map(String::valueOf).collect(Collectors.joining("、")) + " 条", LAW, lapse.id());
    }

    /** The duty to answer that the order made. */
    private Optional<LedgerDuty> answer(Event act) {
        return change.after().duties().stream().filter(d -> d.owed() && d.duty().evidence()
                .contains(EventKind.SUPERVISION_ANSWERED.label()) && act.at().equals(d.startedAt())).findFirst();
    }

    private SupervisionOrder.Breach breach(LedgerDuty duty) {
        String by = duty.duty().by().name();
        return new SupervisionOrder.Breach(by + "应当在" + time(duty.due()) + "以前完成「" + duty.duty().action() + "」，至"
                + time(change.after().asOf()) + "没有完成", "登记簿第 1 至 " + change.after().sequence()
                + " 条没有" + String.join("、", duty.duty().evidence()) + "的记录；职责编号 " + duty.duty().id(),
                duty.duty().rules().stream().map(RuleRef::basis).distinct().collect(Collectors.joining("；")),
                duty.duty().id());
    }

    private ExtensionNotice extension(Event act) {
        LedgerDuty duty = change.after().duties().stream().filter(d -> d.duty().action().equals("办结")
                && d.startedAt() != null).findFirst().orElse(null);
        LedgerDuty before = duty == null || change.before() == null ? null : change.before().duties().stream()
                .filter(d -> d.duty().id().equals(duty.duty().id())).findFirst().orElse(null);
        return new ExtensionNotice(subject(), duty == null ? null : date(duty.startedAt()),
                before == null ? null : date(before.due()), duty == null ? null : date(duty.due()), act.note());
    }

    /** By catalogue and place, never in the words of whoever petitions. */
    private String subject() {
        String items = change.decision().demands().stream().map(DemandDecision::item).filter(Objects::nonNull)
                .distinct().collect(Collectors.joining("、"));
        return (items.isEmpty() ? "信访事项" : items) + "（事项 " + change.file().newest().matter() + "）";
    }

    private List<String> demands(Event act) {
        return change.file().facts().demands().stream().filter(d -> act.concerns(d.id()))
                .map(DraftText::demand).toList();
    }

    /** How a paper tells a demand. */
    static String demand(Demand demand) {
        return demand.text() != null && !demand.text().isBlank() ? demand.text()
                : demand.item() == null ? "诉求 " + demand.id() : demand.item();
    }

    private String petitioner() {
        Petitioner petitioner = change.file().facts().petitioner();
        return petitioner == null || !petitioner.consent() || petitioner.contact() == null ? null
                : (petitioner.name() == null ? "" : petitioner.name() + " ") + petitioner.contact();
    }

    private String place() {
        return change.file().facts().place().address();
    }

    private static String request() {
        return "请依照职权办理并答复信访人；认为不属于本单位职权的，自收到之日起五个工作日内提出异议，详细说明理由，经核实同意后退回。";
    }

    private List<String> limits(Event act) {
        List<String> limits = change.after().duties().stream().filter(d -> d.owed() && d.due() != null
                && act.value().equals(d.duty().by().body())).map(d -> "「" + d.duty().action() + "」"
                + time(d.due()) + "以前").distinct().toList();
        return !limits.isEmpty() ? limits : act.until() == null ? List.of("签收后依照规定的期限办理")
                : List.of(time(act.until()) + "以前办完");
    }

    private String name(String body) {
        return day.body(body).map(b -> b.name()).orElse(body);
    }

    private LocalDate answerBy(Event act) {
        return act.until() != null ? date(act.until()) : answer(act).map(LedgerDuty::due).map(DraftText::date)
                .orElse(date(change.after().asOf()).plusDays(DAYS_TO_ANSWER));
    }

    private static LocalDate date(Instant at) {
        return at == null ? null : WorkCalendar.day(at);
    }

    private static String time(Instant at) {
        return at == null ? "期限" : at.atZone(WorkCalendar.ZONE).toLocalDateTime().withNano(0).toString()
                .replace('T', ' ');
    }
}
