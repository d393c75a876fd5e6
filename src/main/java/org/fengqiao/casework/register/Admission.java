package org.fengqiao.casework.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.HoldingCheck;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.Power;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Whether what is told refers to something that is there, by somebody who may say it. */
final class Admission {

    private static final String CALL_OUT = "吹哨";
    private static final String UNREACHABLE = "联系不上";
    private static final int ATTEMPTS = 3;

    private final MatterRows matters;
    private final Judging judging;

    Admission(MatterRows matters, Judging judging) {
        this.matters = matters;
        this.judging = judging;
    }

    /** @throws ProblemException naming the field */
    void check(Happening what, Appending.Open open, String actor) {
        if (what instanceof Happening.Merged merged) {
            String own = open.file().newest().matter();
            if (merged.into().equals(own) || matters.find(merged.into()).isEmpty()) {
                throw wrong("/mergedInto", "不能并入「" + merged.into() + "」：登记簿里没有这件事项，或就是它自己。");
            }
        } else if (what instanceof Happening.TimeApproved approved) {
            approved(approved, open.file(), actor);
        } else if (what instanceof Happening.Retracted retracted) {
            Retraction.check(retracted, open.file(), open.stand());
        } else if (what instanceof Happening.Act act && act.event().result() == EventResult.DONE) {
            switch (act.event().kind()) {
                case WHISTLED -> calledOut(act.event(), open);
                case REVISITED -> revisited(act.event(), open);
                case CONFIRMED -> HoldingCheck.of(act.event()).ifPresent(check -> checked(act.event(), check));
                default -> {
                }
            }
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

    /** Where rules know call-outs, only whom they give the power may call. */
    private void calledOut(Event call, Appending.Open open) {
        Policy policy = judging.policy(open.file());
        if (policy.action(CALL_OUT).isEmpty()) {
            return;
        }
        Decision decision = judging.judge(open.stand(), open.file()).assessment().decision();
        Set<Power> powers = decision.demands().stream().filter(d -> call.concerns(d.demand()))
                .flatMap(d -> d.powers().stream()).filter(p -> p.action().equals(CALL_OUT)).collect(Collectors.toSet());
        if (powers.isEmpty()) {
            throw wrong("/kind", "这件事项按规则不能吹哨：检举控告不吹哨，只涉及一家单位的用派单；跨部门的请先在「涉及单位」里写明。"
                    + "规则为什么不给，可在「试一试」里问。");
        }
        if (powers.stream().noneMatch(p -> Objects.equals(p.by().body(), call.body()))) {
            throw wrong("/body", "吹哨须由" + powers.stream().map(p -> "「" + p.by().name() + "」").distinct().sorted()
                    .collect(Collectors.joining("或")) + "发起；社区和网格请报街道，部门之间请用「派单」或「提请协调」。");
        }
    }

    /** Who handles a matter does not ask the citizen whether it was handled well. */
    private void revisited(Event visit, Appending.Open open) {
        Optional<Custody> own = open.stand().custody().stream().filter(c -> visit.concerns(c.demand())
                && c.body().equals(visit.body())).findFirst();
        if (own.isPresent()) {
            throw wrong("/body", "回访须由办理单位以外的单位做：所填的单位正在办理这件事项，请改由另一家单位回访。");
        }
        long attempts = open.file().events().stream().map(CaseEvent::what).filter(Happening.Act.class::isInstance)
                .map(a -> ((Happening.Act) a).event()).filter(e -> e.kind() == EventKind.REVISITED
                        && e.result() == EventResult.UNANSWERED).count();
        if (UNREACHABLE.equals(visit.value()) && attempts < ATTEMPTS) {
            throw wrong("/value", "回访记「联系不上」以前，须有 " + ATTEMPTS + " 次「未接通」，现有 " + attempts + " 次。");
        }
    }

    private static void checked(Event confirmed, HoldingCheck check) {
        if (!Set.of(HoldingCheck.DONE, HoldingCheck.NOT_DONE, HoldingCheck.NOT_APPLICABLE)
                .contains(String.valueOf(confirmed.value()))) {
            throw wrong("/value", "核验「" + check.label() + "」请写内容：到位、未到位或不适用。");
        }
        if (confirmed.note() == null || confirmed.note().isBlank()) {
            throw wrong("/note", "核验「" + check.label() + "」须在备注里写" + switch (confirmed.value()) {
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
