package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * 首办负责制 as a chain of custody for one demand. The first receiver answers until a successor accepts; a successor
 * gives it back only by an objection in time that the sender, or who stands above both, upheld; whoever was designated
 * or took it up formally (受理) cannot.
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
    /** Who gave it to the holder: has it again when an objection of the holder is upheld. */
    private String holderFrom;
    private boolean holderDesignated;
    private boolean holderTookUp;
    private Pending pending;
    /** Whether a person sent it to whoever has not taken it up; otherwise rules named that body. */
    private boolean offered;
    private String offeredBy;
    /** Who objected, and nobody has verified it; or null. */
    private String objector;
    private boolean upheld;
    private int dispatches;
    private boolean mustDesignate;
    private final Officers officers;

    /**
     * @param receiver        code of the body that received the matter
     * @param from            code of the body that had sent it to the receiver, or the receiver where nobody had
     * @param objectionsUntil last instant for an objection, or null where rules set none
     */
    Chain(String demand, Limits limits, String receiver, String from, Instant receivedAt, Instant objectionsUntil,
          Officers officers) {
        this.demand = demand;
        this.limits = limits;
        this.objectionsUntil = objectionsUntil;
        this.holder = receiver;
        this.since = receivedAt;
        this.holderFrom = from;
        this.officers = officers;
        given.add(receiver);
    }

    /**
     * @param acts     in the order of true times
     * @param assigned code of the first handler that rules name now; a triage desk no more once somebody dispatched
     * @param naming   asks for the one that rules name after some of the acts
     * @param said     when rules first could say so
     */
    Custody follow(List<CaseEvent> acts, String assigned, Function<List<CaseEvent>, String> naming, Instant said) {
        String receiver = holder;
        // After an objection that was upheld rules name nobody, or somebody else: but it had gone to whom they named.
        List<CaseEvent> before = acts.stream().takeWhile(e -> Acts.act(e).kind() != EventKind.OBJECTION_UPHELD).toList();
        String first = before.size() == acts.size() ? assigned : naming.apply(before);
        if (first != null && !given.contains(first) && tookUpFirst(first, acts)) {
            propose(first, said);
        }
        acts.stream().filter(e -> Acts.act(e).concerns(demand)
                && Acts.act(e).result() == EventResult.DONE).forEach(this::step);
        // Whom a person sent it to instead of the one that rules named is not overruled by the same rules.
        if (assigned != null && !given.contains(assigned) && !(dispatches > 0 && officers.sorts(assigned))
                && (pending == null && holder.equals(receiver) || !assigned.equals(naming.apply(List.of())))) {
            propose(assigned, said);
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
                if (objector != null && verifies(act.body())) {
                    upheld = true;
                    takenBack(told);
                } else {
                    find(LapseKind.BUCK_PASSING, told, act.body(), objector == null ? "没有算数的异议，认可异议不算数"
                            : "不是转来的单位，认可异议不算数");
                }
            }
            case OBJECTION_REFUSED -> {
                if (objector != null) {
                    find(LapseKind.BUCK_PASSING, told, objector, "提出的异议经核实不成立");
                }
                objector = null;
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

    /** The sender verifies, or who stands above the one that objected; never that one itself. */
    private boolean verifies(String body) {
        String sender = pending != null && objector.equals(pending.body()) ? offeredBy : holderFrom;
        return body != null && !body.equals(objector)
                && (body.equals(sender) || officers.within(List.of(body), objector));
    }

    /** Only a body is given a demand: an order to a person of one's own moves nothing. */
    private boolean dispatch(CaseEvent told) {
        Event act = Acts.act(told);
        return act.value() != null && officers.body(act.value()).isPresent() && switch (act.kind()) {
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
        } else if (offered && target().equals(act.body()) && !holder.equals(act.body())) {
            find(LapseKind.BUCK_PASSING, told, act.body(), "没有签收就转给别的单位");
        }
        give(act.value(), told.at(), designation, act.body() == null ? holder : act.body());
        offered = true;
        mustDesignate = !designation && dispatches >= limits.dispatches();
    }

    /** Rules name it: nobody sent it there but whoever has it. */
    private void propose(String body, Instant at) {
        give(body, at, false, holder);
        offered = false;
    }

    private void give(String body, Instant at, boolean designation, String by) {
        given.add(body);
        offeredBy = by;
        objector = null;
        upheld = false;
        pending = body.equals(holder) ? null : new Pending(body, at, designation);
        holderDesignated |= pending == null && designation;
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
            holderFrom = offeredBy;
            holderDesignated = pending.designated();
            since = told.at();
            why = Acts.act(told).kind().label();
            pending = null;
            mustDesignate = false;
            holderTookUp = false;
        }
        if (Acts.act(told).kind() == EventKind.ACCEPTED && holder.equals(Acts.act(told).body())) {
            holderTookUp = true;
        }
    }

    private void objected(CaseEvent told) {
        String body = Acts.act(told).body();
        boolean has = holder.equals(body) && (pending == null || !offered);
        if (!has && !Objects.equals(body, target())) {
            return;
        }
        if (has ? holderDesignated : pending.designated()) {
            find(LapseKind.BUCK_PASSING, told, body, "指定受理的单位提出异议，不算数");
        } else if (has && holderTookUp) {
            find(LapseKind.BUCK_PASSING, told, body, "受理以后又提异议，不算数");
        } else if (objectionsUntil != null && told.at().isAfter(objectionsUntil)) {
            find(LapseKind.BUCK_PASSING, told, body, "异议超过期限，不算数");
        } else {
            objector = body;
        }
    }

    /** The sender, who agreed, has it again. */
    private void takenBack(CaseEvent told) {
        if (objector.equals(holder) && !holder.equals(holderFrom)) {
            holder = holderFrom;
            holderDesignated = false;
            holderTookUp = false;
            since = told.at();
            why = "异议成立，收回";
        }
        objector = null;
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
