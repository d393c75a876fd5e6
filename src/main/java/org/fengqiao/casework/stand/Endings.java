package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * How one demand ended. An opinion that supports it wholly or in part, also one on review or re-check, and an agreement are
 * promises: until performance nothing but 办结 counts. A held case is struck off only when each part of 三到位一处理 that
 * rules ask for is confirmed, and none is concluded while the citizen may still go on. Who is found dissatisfied by
 * somebody other than the body that closed it has an open matter again.
 */
final class Endings {

    private static final Set<String> SUPPORTED = Set.of("支持", "部分支持");
    private static final Set<DutyState> RELEASED = Set.of(DutyState.WAIVED, DutyState.SUPERSEDED);
    private static final Map<EventKind, Ending> KINDS = Map.of(EventKind.CLOSED, Ending.DONE,
            EventKind.RESOLVED, Ending.RESOLVED, EventKind.STRUCK_OFF, Ending.STRUCK_OFF,
            EventKind.CONCLUDED, Ending.CONCLUDED);

    private final String demand;
    /** Which parts rules ask for, and of which body. */
    private final Map<HoldingCheck, String> asked;
    /** Bodies that only help: the matter is not theirs to end. */
    private final Set<String> helpers;
    private final Recourse recourse;
    /** What promises began: of the demand, met by performance. */
    private final List<LedgerDuty> performing;
    private final Map<HoldingCheck, String> confirmed = new EnumMap<>(HoldingCheck.class);
    private final List<Ended> endings = new ArrayList<>();
    /** When the newest promise was made, or null. */
    private Instant promised;
    private boolean performed;
    private String closer;

    private Endings(String demand, Map<HoldingCheck, String> asked, List<LedgerDuty> performing, Set<String> helpers,
                    Recourse recourse) {
        this.demand = demand;
        this.asked = asked;
        this.performing = performing;
        this.helpers = helpers;
        this.recourse = recourse;
    }

    /**
     * @param acts    in the order of true times
     * @param helpers codes of bodies that handle it with others and do not answer for it
     */
    static List<Ended> of(String demand, List<CaseEvent> acts, List<LedgerDuty> duties, Set<String> helpers,
                          Recourse recourse) {
        Map<HoldingCheck, String> asked = new EnumMap<>(HoldingCheck.class);
        duties.stream().filter(d -> d.demand().equals(demand)).forEach(d -> Stream.of(HoldingCheck.values())
                .filter(c -> c.askedBy(d.duty().action())).forEach(c -> asked.put(c, d.duty().by().body())));
        List<LedgerDuty> performing = duties.stream().filter(d -> d.demand().equals(demand) && d.startedAt() != null
                && d.duty().evidence().contains(EventKind.EXECUTED.label()) && !RELEASED.contains(d.duty().state())).toList();
        Endings endings = new Endings(demand, asked, performing, helpers, recourse);
        acts.stream().filter(told -> Acts.act(told).concerns(demand)
                && Acts.act(told).result() == EventResult.DONE).forEach(endings::step);
        return List.copyOf(endings.endings);
    }

    private void step(CaseEvent told) {
        Event act = Acts.act(told);
        HoldingCheck.of(act).filter(check -> Objects.equals(asked.get(check), act.body()))
                .ifPresent(check -> confirmed.put(check, act.value()));
        switch (act.kind()) {
            case REOPENED -> endings.clear();
            case REVISITED -> revisited(act);
            case EXECUTED -> performed = true;
            case SETTLED -> promise(told);
            case ANSWERED, REVIEWED, RECHECKED -> {
                if (act.value() != null && SUPPORTED.contains(act.value())) {
                    promise(told);
                }
            }
            case CLOSED, RESOLVED, STRUCK_OFF, CONCLUDED -> ended(told, KINDS.get(act.kind()));
            default -> {
            }
        }
    }

    private void promise(CaseEvent told) {
        promised = told.at();
        performed = false;
    }

    /** By whom rules hold to it, where they hold somebody; otherwise whoever told it is believed. */
    private boolean performed(Instant until) {
        List<LedgerDuty> held = performing.stream().filter(d -> d.startedAt().equals(promised)).toList();
        return performed && held.stream().allMatch(d -> d.duty().metAt() != null && !d.duty().metAt().isAfter(until));
    }

    private void ended(CaseEvent told, Ending ending) {
        String note = null;
        String body = Acts.act(told).body();
        if (body != null && helpers.contains(body)) {
            note = "协办单位不能代负责单位了结，不算" + ending.label();
        } else if (ending != Ending.DONE && promised != null && !performed(told.at())) {
            note = "支持的意见或协议尚未履行，不算" + ending.label();
        } else if (ending == Ending.STRUCK_OFF) {
            note = unchecked();
        } else if (ending == Ending.CONCLUDED && recourse.open(told.at()) != null) {
            note = recourse.open(told.at()) + "，不算终结";
        }
        closer = body;
        endings.add(new Ended(demand, ending, told.at(), note == null, note));
    }

    /** Concluding by review and re-check stays: nobody is asked there whether he is content. */
    private void revisited(Event act) {
        if (Revisit.DISSATISFIED.said(act) && !endings.isEmpty() && !Objects.equals(act.body(), closer)) {
            endings.replaceAll(e -> e.ending() == Ending.CONCLUDED || !e.valid() ? e
                    : new Ended(demand, e.ending(), e.at(), false, "回访不满意，退回重新办理"));
        }
    }

    private String unchecked() {
        String open = asked.keySet().stream().filter(c -> confirmed.get(c) == null
                || HoldingCheck.NOT_DONE.equals(confirmed.get(c))).map(HoldingCheck::label)
                .collect(Collectors.joining("、"));
        return open.isEmpty() ? null : "三到位一处理没有核齐（" + open + "），不算销案";
    }

    /** The stage of the demand that has come least far. */
    static Stage stage(List<String> demands, List<Ended> endings) {
        return demands.stream().map(demand -> endings.stream()
                        .filter(e -> e.valid() && e.demand().equals(demand)).map(e -> stage(e.ending()))
                        .max(Enum::compareTo).orElse(Stage.OPEN))
                .min(Enum::compareTo).orElse(Stage.OPEN);
    }

    private static Stage stage(Ending ending) {
        return switch (ending) {
            case DONE -> Stage.DONE;
            case RESOLVED -> Stage.RESOLVED;
            case STRUCK_OFF -> Stage.STRUCK_OFF;
            case CONCLUDED -> Stage.CONCLUDED;
        };
    }
}
