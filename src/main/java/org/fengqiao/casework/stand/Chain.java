package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * 首办负责制 as a chain of custody for one demand. The first receiver answers until a successor accepts; a successor
 * gives it back only by an objection in time that the sender upheld; whoever was designated cannot.
 */
final class Chain {

    /** Something that belongs in the accountability ledger. */
    record Finding(LapseKind kind, CaseEvent act, String body, String text) {
    }

    private final String demand;
    private final Limits limits;
    private final Instant objectionsUntil;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private String holder;
    private Instant since;
    private String why = "首先收到";
    private String sender;
    private boolean holderDesignated;
    private Pending pending;
    private boolean objected;
    private boolean upheld;
    private int dispatches;
    private boolean mustDesignate;

    /**
     * @param receiver        code of the body that received the matter
     * @param objectionsUntil last instant for an objection, or null where rules set none
     */
    Chain(String demand, Limits limits, String receiver, Instant receivedAt, Instant objectionsUntil) {
        this.demand = demand;
        this.limits = limits;
        this.objectionsUntil = objectionsUntil;
        this.holder = receiver;
        this.since = receivedAt;
        this.sender = receiver;
        given.add(receiver);
    }

    /**
     * @param acts     in the order of true times
     * @param assigned code of the first handler that rules name now; a triage desk no more once somebody dispatched
     * @param said     when rules first could say so
     */
    Custody follow(List<CaseEvent> acts, String assigned, Instant said, Officers officers) {
        if (assigned != null && !given.contains(assigned) && tookUpFirst(assigned, acts)) {
            give(assigned, said, false);
        }
        acts.stream().filter(e -> Acts.act(e).concerns(demand)
                && Acts.act(e).result() == EventResult.DONE).forEach(this::step);
        boolean sorted = dispatches > 0 && assigned != null && officers.sorts(assigned);
        if (assigned != null && !given.contains(assigned) && !sorted) {
            give(assigned, said, false);
        }
        return new Custody(demand, holder, since, why, officers.leader(holder), person(acts), pending, dispatches,
                mustDesignate);
    }

    List<Finding> findings() {
        return findings;
    }

    private void step(CaseEvent told) {
        Event act = Acts.act(told);
        switch (act.kind()) {
            case FORWARDED, ASSIGNED, DISPATCHED, DESIGNATED -> {
                if (dispatch(told)) {
                    dispatched(told);
                }
            }
            case ACKNOWLEDGED, ACCEPTED -> accepted(told);
            case OBJECTED -> objected(told);
            case OBJECTION_UPHELD -> {
                if (objected && !Objects.equals(act.body(), target())) {
                    upheld = true;
                    takenBack(told);
                }
            }
            case OBJECTION_REFUSED -> {
                if (objected) {
                    find(LapseKind.BUCK_PASSING, told, target(), "提出的异议经核实不成立");
                }
                objected = false;
            }
            case RETURNED -> {
                if (!upheld) {
                    find(LapseKind.SILENT_RETURN, told, act.body(), "未经核实同意退回材料");
                }
                upheld = false;
            }
            default -> {
            }
        }
    }

    private boolean dispatch(CaseEvent told) {
        Event act = Acts.act(told);
        return act.value() != null && switch (act.kind()) {
            case FORWARDED, ASSIGNED, DISPATCHED, DESIGNATED -> act.result() == EventResult.DONE
                    && act.concerns(demand);
            default -> false;
        };
    }

    private void dispatched(CaseEvent told) {
        Event act = Acts.act(told);
        boolean designation = act.kind() == EventKind.DESIGNATED;
        dispatches++;
        if (designation) {
            mustDesignate = false;
        } else if (mustDesignate) {
            find(LapseKind.BUCK_PASSING, told, act.body(), "已派单 " + limits.dispatches() + " 次仍不经指定再派，不算数");
            return;
        } else if (given.contains(act.value()) && !act.value().equals(target())) {
            find(LapseKind.BUCK_PASSING, told, act.body(), "转回曾经承办的单位，来回转办");
        }
        sender = act.body() == null ? holder : act.body();
        give(act.value(), told.at(), designation);
        mustDesignate = !designation && dispatches >= limits.dispatches();
    }

    private void give(String body, Instant at, boolean designation) {
        given.add(body);
        objected = false;
        upheld = false;
        pending = body.equals(holder) ? null : new Pending(body, at, designation);
    }

    /** Whether nobody dispatched it before the body that rules name took it up: who had it is not forgotten. */
    private boolean tookUpFirst(String assigned, List<CaseEvent> acts) {
        return acts.stream().filter(e -> dispatch(e) || takesUp(e, assigned)).findFirst().filter(this::dispatch)
                .isEmpty();
    }

    private boolean takesUp(CaseEvent told, String body) {
        Event act = Acts.act(told);
        return body.equals(act.body()) && act.concerns(demand) && act.result() == EventResult.DONE
                && (act.kind() == EventKind.ACKNOWLEDGED || act.kind() == EventKind.ACCEPTED);
    }

    private void accepted(CaseEvent told) {
        if (pending != null && pending.body().equals(Acts.act(told).body())) {
            holder = pending.body();
            holderDesignated = pending.designated();
            since = told.at();
            why = Acts.act(told).kind().label();
            pending = null;
            mustDesignate = false;
        }
    }

    private void objected(CaseEvent told) {
        String body = Acts.act(told).body();
        if (!Objects.equals(body, target())) {
            return;
        }
        if (pending != null ? pending.designated() : holderDesignated) {
            find(LapseKind.BUCK_PASSING, told, body, "指定受理的单位提出异议，不算数");
        } else if (objectionsUntil != null && told.at().isAfter(objectionsUntil)) {
            find(LapseKind.BUCK_PASSING, told, body, "异议超过期限，不算数");
        } else {
            objected = true;
        }
    }

    /** The sender, who agreed, has it again. */
    private void takenBack(CaseEvent told) {
        objected = false;
        if (pending == null && !holder.equals(sender)) {
            holder = sender;
            holderDesignated = false;
            since = told.at();
            why = "异议成立，收回";
        }
        pending = null;
    }

    /** Who would object: the one it was given to, or the one who has it. */
    private String target() {
        return pending == null ? holder : pending.body();
    }

    private String person(List<CaseEvent> acts) {
        return acts.stream().map(Acts::act).filter(e -> e.kind() == EventKind.PERSON_NAMED
                        && e.concerns(demand) && holder.equals(e.body()) && !e.at().isBefore(since))
                .map(e -> e.value() != null ? e.value() : e.post()).filter(Objects::nonNull)
                .reduce((first, last) -> last).orElse(null);
    }

    private void find(LapseKind kind, CaseEvent act, String body, String text) {
        findings.add(new Finding(kind, act, body, text));
    }
}
