package org.fengqiao.decision.why;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.decision.Offices;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Item;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.policy.rule.Rule;

/** Whether a body could ever play a part, whatever the matter: from directory and rules alone. */
final class RoleReach {

    /**
     * @param how   in Chinese
     * @param usual false where it takes an act of hand, such as forwarding
     */
    record Way(String how, boolean usual) {
    }

    private final DirectoryDay directory;
    private final Collection<Rule> rules;
    private final Body body;
    private final Set<Role> asking = EnumSet.noneOf(Role.class);

    RoleReach(DirectoryDay directory, Collection<Rule> rules, Body body) {
        this.directory = directory;
        this.rules = rules;
        this.body = body;
    }

    /** Null where it never can. */
    Way of(Party party) {
        if (party instanceof Party.ByRole by) {
            return of(by.role());
        }
        boolean itself = party.text().equals(body.code()) || party.text().equals(body.name())
                || body.shortNames().contains(party.text());
        return itself ? new Way("规则直接写明", true)
                : post(p -> p.code().equals(party.text()) || p.title().equals(party.text()), "规则直接写明其职务");
    }

    private Way of(Role role) {
        return switch (role) {
            case RECEIVER -> input("收到来件");
            case SENDER -> input("转来来件");
            case COMPLAINED -> input("在来件中被反映");
            case ACCUSED -> input("被检举控告");
            case TOUCHED -> input("在来件中列为涉及单位");
            case HANDLING_BODY -> input("已在办同一诉求");
            case DESIGNATED -> hand("经「指定受理」指定");
            case CASE_HOLDER -> directory.postsOf(body.code()).isEmpty() ? null : hand("其领导经「包案」承担");
            case VISITOR -> directory.postsOf(body.code()).isEmpty() ? null : hand("其领导经「安排到访」承担");
            case WHISTLED -> hand("经「吹哨」点名");
            case SUPERVISING -> hand("由其「督办」");
            case ASKED -> hand("经「提请协调」被提请");
            case COMPETENT -> competent(body.level(), "是名录中的主管单位");
            case COUNTY_COMPETENT -> competent(body.level() == Level.COUNTY ? Level.COUNTY : body.level(),
                    "是名录中的县区主管单位");
            case FIRST, FIRST_PERSON, FIRST_HEAD -> assigned(role, HandlerRole.FIRST);
            case LEAD, LEAD_HEAD -> assigned(role, HandlerRole.LEAD);
            case CO, CO_HEAD -> assigned(role, HandlerRole.CO);
            case COORDINATOR -> assigned(role, HandlerRole.COORDINATOR);
            case FIRST_SUPERIOR, COMMON_SUPERIOR, REVIEWER, RECHECKER -> commands() ? new Way("有下级单位，可为其上一级", true)
                    : null;
            case TRIAGE -> system(Offices.TRIAGE, Offices.PETITION);
            case PETITION_OFFICE -> system(Offices.PETITION);
            case UPPER_PETITION_OFFICE -> body.level() == Level.VILLAGE ? null : system(Offices.PETITION);
            case NATIONAL_PETITION_OFFICE -> body.level() == Level.NATION ? system(Offices.PETITION) : null;
            case JOINT_CONFERENCE -> system(Offices.JOINT_CONFERENCE);
            case JOINT_CONFERENCE_OFFICE -> system(Offices.JOINT_CONFERENCE_OFFICE, Offices.PETITION);
            case PARTY_COMMITTEE, PARTY_PRINCIPAL -> system(Offices.PARTY_COMMITTEE);
            case GOVERNMENT -> system(Offices.GOVERNMENT);
            case PRINCIPAL -> system(Offices.PARTY_COMMITTEE, Offices.GOVERNMENT);
            case DISCIPLINE -> system(Offices.DISCIPLINE);
            case ORGANISATION -> system(Offices.ORGANISATION);
            case POLITICAL_LEGAL -> system(Offices.POLITICAL_LEGAL);
            case INSPECTION -> system(Offices.INSPECTION);
            case TOWNSHIP, TOWNSHIP_SECRETARY -> body.level() == Level.TOWNSHIP ? system(Offices.TOWNSHIP) : null;
            case COMMUNITY, COMMUNITY_SECRETARY, GRID_WORKER ->
                    body.level() == Level.VILLAGE ? system(Offices.COMMUNITY) : null;
            case ORGANISATION_LEADER -> post(p -> p.portfolio().contains(Offices.ORGANISATION), "有分管组织工作的领导");
            case PORTFOLIO_LEADER -> post(p -> !p.portfolio().isEmpty(), "有分管领导");
            case BOUND_LEADER -> post(p -> !p.areas().isEmpty(), "有包联领导");
            case CHANNEL_PRINCIPAL -> post(p -> directory.channels().stream()
                    .anyMatch(c -> p.code().equals(c.principal())), "有渠道主官");
            case PETITIONER -> null;
        };
    }

    private static Way input(String how) {
        return new Way(how, true);
    }

    private static Way hand(String how) {
        return new Way(how, false);
    }

    private Way system(String... systems) {
        return List.of(systems).contains(body.system()) ? new Way("属于「" + body.system() + "」系统", true) : null;
    }

    private Way post(Predicate<Post> fits, String how) {
        return directory.postsOf(body.code()).stream().anyMatch(fits) ? new Way(how, true) : null;
    }

    private boolean commands() {
        return directory.bodies().stream().anyMatch(b -> body.code().equals(b.commander()));
    }

    private Way competent(Level level, String how) {
        List<Item> items = directory.items().stream()
                .filter(i -> body.system().equals(i.competent().get(level))).toList();
        return items.isEmpty() ? null : new Way(how + "（" + items.size() + " 个事项类别，如「" + items.get(0).name() + "」）",
                true);
    }

    private Way assigned(Role role, HandlerRole part) {
        if (!asking.add(role)) {
            return null;
        }
        try {
            for (Rule rule : rules) {
                for (Outcome outcome : rule.then()) {
                    if (outcome instanceof Outcome.Assign assign && assign.role() == part) {
                        Way way = of(assign.party());
                        if (way != null && way.usual()) {
                            return new Way("可由规则「" + rule.name() + "」定为" + part.label() + "（" + way.how() + "）", true);
                        }
                    }
                }
            }
        } finally {
            asking.remove(role);
        }
        return part == HandlerRole.FIRST ? hand("经转送、交办或指定受理而首办") : null;
    }
}
