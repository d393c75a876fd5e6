package org.fengqiao.web.api.roster;

import java.security.Principal;
import java.util.Set;
import org.fengqiao.planning.visits.office.OwnPosts;
import org.fengqiao.planning.visits.office.ReplySource;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * A leader's account that is bound to a post speaks for that post only; one that is bound to none is that of the leaders'
 * office and speaks for all. The scheduling office writes down what it is told.
 */
@Component
public class LeaderAccounts {

    private final RosterDesk desk;

    LeaderAccounts(RosterDesk desk) {
        this.desk = desk;
    }

    /** @throws ProblemException when the reply is not the account's to give */
    public ReplySource replying(Principal who, String roster, String post) {
        AccountUser user = user(who);
        if (user == null || user.scheduling() || !user.leader()) {
            return ReplySource.SCHEDULING;
        }
        need(user, roster, post, "答复");
        return ReplySource.LEADER;
    }

    /** @throws ProblemException when the account may not approve as that post */
    public void approving(Principal who, String roster, String post) {
        AccountUser user = user(who);
        if (user != null) {
            need(user, roster, post, "批准");
        }
    }

    private void need(AccountUser user, String roster, String post, String what) {
        if (user.post() == null) {
            return;
        }
        Set<String> own = new OwnPosts(desk.open(roster).problem().setting(), desk.today())
                .of(user.post(), user.displayName());
        if (!own.contains(post)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "您的账号属于「" + user.post() + "」，只能为本岗位" + what
                    + "，不能为岗位「" + post + "」" + what + "。" + (own.isEmpty() ? "这份排班的 leaders.csv 里没有与账号职务相同的岗位，请管理员核对账号的职务。"
                    : "您的岗位是「" + String.join("、", own) + "」。"));
        }
    }

    private static AccountUser user(Principal who) {
        return who instanceof Authentication signed && signed.getPrincipal() instanceof AccountUser user ? user : null;
    }
}
