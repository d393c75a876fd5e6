package org.fengqiao.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Approval;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.LeadTime;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.Reply;
import org.fengqiao.planning.visits.office.ReplyKind;
import org.fengqiao.planning.visits.office.ReplySource;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Takes a roster from draft to publication, and changes it afterwards only by repair. */
public final class RosterOffice {

    private final RosterDesk desk;

    public RosterOffice(RosterDesk desk) {
        this.desk = desk;
    }

    public OfficeRoster send(String id, int version, Signature by) {
        Opened opened = desk.open(desk.read(id, version));
        List<String> broken = Analysis.of(opened.problem(), opened.roster().draft().plan()).broken();
        return desk.save(opened.roster(), RosterAction.SENT, by, r -> r.sent(broken));
    }

    public OfficeRoster reply(String id, int version, String post, ReplyKind kind, ReplySource source, Signature by) {
        return desk.save(desk.read(id, version), RosterAction.REPLIED, by,
                r -> r.replied(new Reply(post, kind, source, by)));
    }

    public OfficeRoster sendBack(String id, int version, Signature by) {
        return desk.save(desk.read(id, version), RosterAction.RETURNED, by, r -> r.returned(by));
    }

    /** @param post of the leader who approves; one of the highest rank */
    public OfficeRoster approve(String id, int version, String post, Signature by) {
        Opened opened = desk.open(desk.read(id, version));
        Leader leader = opened.problem().setting().leader(post == null ? "" : post).orElseThrow(() ->
                OfficeException.invalid("post", "没有岗位「" + post + "」，批准要写明是哪位领导。"));
        if (leader.rank().order() > 0) {
            throw OfficeException.invalid("post", leader.label(desk.today()) + "不是"
                    + opened.problem().setting().policy().ranks().get(0).name() + "，不能批准排班。");
        }
        String name = leader.nameOn(desk.today()).orElseThrow(() ->
                OfficeException.invalid("post", leader.title() + "现在空缺，不能批准。"));
        return desk.save(opened.roster(), RosterAction.APPROVED, by, r -> r.approved(new Approval(post, name, by)));
    }

    public OfficeRoster publish(String id, int version, Signature by) {
        Opened opened = desk.open(desk.read(id, version));
        List<String> late = new LeadTime(opened.problem()).late(opened.roster().draft().plan(), desk.today());
        return desk.save(opened.roster(), RosterAction.PUBLISHED, by, r -> r.published(by, late));
    }

    /** Takes over a repair that was proposed on this version. */
    public OfficeRoster repair(String id, int version, Plan plan, Circumstances more, Signature by) {
        OfficeRoster roster = desk.read(id, version);
        VisitProblem problem = desk.problem(roster, more);
        List<String> worse = new ArrayList<>(Analysis.of(problem, plan).broken());
        worse.removeAll(Analysis.of(problem, roster.draft().plan()).broken());
        if (!worse.isEmpty()) {
            throw OfficeException.conflict("这样改会多出不符合规定的地方：" + worse.get(0) + "。没有保存。");
        }
        return desk.save(roster, RosterAction.REPAIRED, by, r -> r.repaired(plan, more, by));
    }

    /**
     * Looks at what has come up before anything is made of it.
     *
     * @throws ProblemException naming what does not go with the place
     */
    public void check(OfficeRoster roster, Circumstances more) {
        VisitProblem problem = desk.problem(roster, Circumstances.NONE);
        for (int i = 0; i < more.cases().size(); i++) {
            Map<String, String> faults = more.cases().get(i).faults(problem.setting());
            if (!faults.isEmpty()) {
                throw InputFaults.of("/cases/" + i, faults);
            }
        }
        more.absences().stream().filter(a -> problem.setting().leader(a.post()).isEmpty()).findFirst().ifPresent(a -> {
            throw new ProblemException(ProblemCode.INVALID_ROSTER, "没有岗位「" + a.post() + "」，请核对 leaders.csv。");
        });
    }
}
