package org.fengqiao.casework.register;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.Entitlement;
import org.fengqiao.casework.stand.ExtensionAsking;
import org.fengqiao.casework.stand.HoldingCheck;
import org.fengqiao.casework.stand.LapseKind;
import org.fengqiao.casework.stand.Retraction;
import org.fengqiao.casework.stand.Revisit;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Post;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Whether what is told refers to something that is there, by somebody who may say it. */
final class Admission {

    private static final Set<EventKind> ENDINGS = Set.of(EventKind.CLOSED, EventKind.RESOLVED, EventKind.STRUCK_OFF);
    /** The lowest rank that is responsible for a body. */
    private static final int DEPUTY = 2;
    private static final int ATTEMPTS = 3;

    private final MatterRows matters;
    private final Judging judging;

    Admission(MatterRows matters, Judging judging) {
        this.matters = matters;
        this.judging = judging;
    }

    /** The same, with what the register knows better than its teller: what an asking for more time is about. */
    Happening completed(Happening what, Appending.Open open, Instant now) {
        return what instanceof Happening.Act act && act.did(EventKind.EXTENSION_ASKED)
                ? new Happening.Act(asking(open, now).completed(act.event()), act.service()) : what;
    }

    private ExtensionAsking asking(Appending.Open open, Instant now) {
        return new ExtensionAsking(judging.policy(open.file()), open.stand(), now);
    }

    /**
     * @param now when it is told
     * @throws ProblemException naming the field
     */
    void check(Happening what, Appending.Open open, String actor, Instant now) {
        if (what instanceof Happening.Merged merged) {
            merged(merged.into(), open.file().newest().matter());
        } else if (what instanceof Happening.TimeApproved approved) {
            approved(approved, open.file(), actor);
        } else if (what instanceof Happening.Retracted retracted) {
            new Retraction(open.file(), open.stand()).refusal(retracted.entry()).ifPresent(why -> {
                throw wrong("/retracted", why);
            });
        } else if (what instanceof Happening.Act act && act.event().result() == EventResult.DONE) {
            Supplier<Decision> decision = judging.decision(open.stand(), open.file());
            refuse(judging.entitlement(open.stand(), open.file(), decision).refusal(act.event()));
            switch (act.event().kind()) {
                case OBJECTED -> reasoned(act.event());
                case FORWARDED, ASSIGNED -> handed(act.event());
                case REOPENED -> reopened(act.event(), open);
                case REVISITED -> revisited(act.event(), open, decision);
                case EXTENSION_ASKED -> refuse(asking(open, now).refusal(act.event()));
                case EXTENSION_APPROVED -> approver(act.event(), open);
                case EXTENSION_REFUSED -> {
                    approver(act.event(), open);
                    refuse(asking(open, now).refusal(act.event()));
                }
                case CONFIRMED -> HoldingCheck.of(act.event()).ifPresent(check -> checked(act.event(), check));
                default -> {
                }
            }
        }
    }

    /**
     * Who agrees to an objection that does not count learns it, instead of believing that the matter went back.
     *
     * @param told with the newest entry
     */
    static void counts(Appending.Open told) {
        CaseEvent newest = told.file().newest();
        if (newest.what() instanceof Happening.Act act && act.did(EventKind.OBJECTION_UPHELD)) {
            told.stand().lapses().stream().filter(l -> l.kind() == LapseKind.BUCK_PASSING
                    && l.entries().contains(newest.sequence())).findFirst().ifPresent(l -> {
                throw wrong("/body", l.text() + "：异议须由负责或待签收的单位在期限内提出（指定受理的、已经受理的不能提），"
                        + "由转来的单位或上级核实。");
            });
        }
    }

    /** Matters that are merged hang on one, not on each other. */
    private void merged(String into, String own) {
        Set<String> passed = new HashSet<>(Set.of(own));
        if (into.equals(own) || matters.find(into).isEmpty()) {
            throw wrong("/mergedInto", "不能并入「" + into + "」：登记簿里没有这件事项，或就是它自己。");
        }
        for (String one = into; one != null; one = matters.find(one).map(r -> r.stand().mergedInto()).orElse(null)) {
            if (!passed.add(one)) {
                throw wrong("/mergedInto", "不能并入「" + into + "」：它已经并入这一件，两件不能互相并入。");
            }
        }
    }

    private static void reasoned(Event objection) {
        if (objection.note() == null || objection.note().isBlank()) {
            throw wrong("/note", "提出异议须在备注里写明理由。");
        }
    }

    /** What was concluded by review and re-check is taken up again only by somebody above, with a reason. */
    private void reopened(Event act, Appending.Open open) {
        if (open.stand().stage() != Stage.CONCLUDED) {
            return;
        }
        DirectoryDay day = day(open);
        boolean above = act.body() != null && open.stand().custody().stream().filter(c -> act.concerns(c.demand()))
                .allMatch(c -> day.commands(act.body(), c.body()));
        if (!above || act.note() == null || act.note().isBlank()) {
            throw wrong(above ? "/note" : "/body", "已终结的事项，须由办理单位的上级决定重新办理，并在备注里写明理由。");
        }
    }

    private static void handed(Event act) {
        if (act.value() == null || act.value().isBlank()) {
            throw wrong("/value", "「" + act.kind().label() + "」请在内容里写明交给哪个单位。");
        } else if (act.value().equals(act.body())) {
            throw wrong("/value", "不能「" + act.kind().label() + "」给自己，请写明交给哪个单位。");
        }
    }

    private static void approved(Happening.TimeApproved approved, CaseFile file, String actor) {
        CaseEvent entry = file.events().stream().filter(e -> e.sequence() == approved.entry()
                && e.told(Happening.Act.class)).findFirst().orElseThrow(() -> wrong("/approved",
                "第 " + approved.entry() + " 条不是办理行为，没有真实时间可认可。"));
        if (entry.actor().equals(actor)) {
            throw wrong("/approved", "自己记录的经过，真实时间须由别人认可。");
        }
    }

    private static void refuse(Optional<Entitlement.Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw wrong(r.field(), r.detail());
        });
    }

    /** An extension has a responsible person of the body, deputies included, who answers for it (Art. 34). */
    private void approver(Event decided, Appending.Open open) {
        String what = decided.kind().label();
        if (decided.post() == null || decided.post().isBlank()) {
            throw wrong("/post", what + "须写明批准人的职务：由办理单位的负责人（正职或副职）决定。");
        }
        if (day(open).findPost(decided.post(), decided.body()) instanceof Found.One<Post> one
                && one.value().rank() > DEPUTY) {
            throw wrong("/post", "「" + decided.post() + "」不是负责人，" + what + "须由办理单位的正职或副职决定。");
        }
    }

    private DirectoryDay day(Appending.Open open) {
        return judging.inForce().day(open.stand().asOf());
    }

    /** Who handles a matter does not ask the citizen whether it was handled well. */
    private void revisited(Event visit, Appending.Open open, Supplier<Decision> decision) {
        DirectoryDay day = day(open);
        if (visit.body() != null && handling(visit, open, decision.get()).anyMatch(body -> body.equals(visit.body())
                || day.commands(body, visit.body()))) {
            throw wrong("/body", "回访须由办理单位以外的单位做：所填的单位或其上级单位办理、协办了这件事项，请改由另一家单位回访。");
        }
        long attempts = open.file().events().stream().map(CaseEvent::what).filter(Happening.Act.class::isInstance)
                .map(a -> ((Happening.Act) a).event()).filter(e -> e.kind() == EventKind.REVISITED
                        && e.result() == EventResult.UNANSWERED).count();
        if (Revisit.UNREACHABLE.label().equals(visit.value()) && attempts < ATTEMPTS) {
            throw wrong("/value", "回访记「联系不上」以前，须有 " + ATTEMPTS + " 次「未接通」，现有 " + attempts + " 次。");
        }
    }

    /** Who has it and has not passed it on, whom rules made handle it, and who closed it. */
    private static Stream<String> handling(Event visit, Appending.Open open, Decision decision) {
        Stream<String> holders = open.stand().custody().stream().filter(c -> visit.concerns(c.demand())
                && c.pending() == null).map(Custody::body);
        Stream<String> routed = decision.demands().stream().filter(d -> visit.concerns(d.demand()))
                .flatMap(d -> Stream.concat(Stream.of(d.route().firstHandler()), Stream.concat(
                        Stream.ofNullable(d.route().lead()), d.route().coHandlers().stream()))).map(PartyRef::body);
        Stream<String> closed = open.file().events().stream().map(CaseEvent::what)
                .filter(Happening.Act.class::isInstance).map(a -> ((Happening.Act) a).event())
                .filter(e -> ENDINGS.contains(e.kind())).map(Event::body);
        return Stream.of(holders, routed, closed).flatMap(s -> s).filter(Objects::nonNull);
    }

    private static void checked(Event confirmed, HoldingCheck check) {
        if (confirmed.note() == null || confirmed.note().isBlank()) {
            throw wrong("/note", "核验「" + check.label() + "」须在备注里写" + switch (String.valueOf(confirmed.value())) {
                case HoldingCheck.DONE -> "佐证（看了什么、问了谁）。";
                case HoldingCheck.NOT_APPLICABLE -> "不适用的理由。";
                default -> "差在哪里。";
            });
        }
    }

    private static ProblemException wrong(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody(field, "not-admissible", detail, List.of())));
    }
}
