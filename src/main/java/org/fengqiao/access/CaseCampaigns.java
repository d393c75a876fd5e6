package org.fengqiao.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.casework.store.SightFilter;
import org.fengqiao.linking.Campaign;
import org.fengqiao.linking.Campaigns;
import org.fengqiao.linking.LinkException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/**
 * Campaigns over registered matters (类案治理): an account sees those that hold a matter which it may see or that it opened
 * itself, and of them only these matters. An accusation belongs to no campaign.
 */
public final class CaseCampaigns {

    private final CaseAccess access;
    private final Campaigns campaigns;
    private final Storage storage;
    private final Clock clock;

    CaseCampaigns(CaseAccess access, Campaigns campaigns, Storage storage, Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param after number of the last one of the page before, or null
     */
    public List<Campaign> list(Long after, int most, AccountUser user) {
        return campaigns.newest(eyes(user), after, most);
    }

    /** @throws LinkException the same for one that is not there and for one that this account may not see */
    public Campaign find(long id, AccountUser user) {
        return campaigns.find(id, eyes(user));
    }

    /** @throws org.fengqiao.problem.ProblemException if the account may not see one of the matters */
    public Campaign open(String title, String cause, List<String> matters, AccountUser user) {
        return storage.write(() -> {
            matters.forEach(matter -> gatherable(matter, user));
            return campaigns.open(title, cause, matters, user.getUsername(), clock.instant());
        });
    }

    /** A person confirms that the matter belongs to it. */
    public Campaign gather(long id, String matter, AccountUser user) {
        return storage.write(() -> {
            find(id, user);
            gatherable(matter, user);
            campaigns.gather(id, matter, user.getUsername(), clock.instant());
            return find(id, user);
        });
    }

    public Campaign close(long id, String outcome, AccountUser user) {
        return storage.write(() -> {
            find(id, user);
            campaigns.close(id, outcome, user.getUsername(), clock.instant());
            return find(id, user);
        });
    }

    /** Matters that people linked to one of its own, as far as the account may see them. */
    public Set<String> suggestions(long id, AccountUser user) {
        find(id, user);
        return campaigns.suggestions(id).stream().filter(matter -> access.sees(matter, user))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private void gatherable(String matter, AccountUser user) {
        access.find(matter, user);
        if (access.involved(matter).accusation()) {
            throw new LinkException("检举控告不并入类案治理：内容不能让更多的人知道。");
        }
        access.note(user, AuditAction.LINKED, matter);
    }

    private Campaigns.Eyes eyes(AccountUser user) {
        SightFilter filter = access.filter("cm.matter", user);
        return new Campaigns.Eyes(user.getUsername(), filter.condition(), filter.params());
    }
}
