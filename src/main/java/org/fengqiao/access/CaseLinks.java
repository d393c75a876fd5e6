package org.fengqiao.access;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.linking.LinkException;
import org.fengqiao.linking.LinkProposal;
import org.fengqiao.linking.Links;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/** Links between registered matters: an account is shown, and settles, only those of which it may see both matters. */
public final class CaseLinks {

    private final CaseAccess access;
    private final Links links;
    private final Storage storage;
    private final Clock clock;

    CaseLinks(CaseAccess access, Links links, Storage storage, Clock clock) {
        this.access = access;
        this.links = links;
        this.storage = storage;
        this.clock = clock;
    }

    /** What waits for a person and what people linked, in this order. */
    public List<LinkProposal> of(String matter, AccountUser user) {
        access.find(matter, user);
        return Stream.concat(links.open(matter).stream(), links.linked(matter).stream())
                .filter(link -> access.sees(link.other(matter), user)).toList();
    }

    /** @throws LinkException if the matter has no such proposal, or somebody settled it otherwise */
    public LinkProposal settle(String matter, long id, boolean confirmed, AccountUser user) {
        return storage.write(() -> {
            if (of(matter, user).stream().noneMatch(link -> link.id() == id)) {
                throw new LinkException("这件事项没有编号为 " + id + " 的关联建议，或者已有人处理。");
            }
            access.note(user, AuditAction.LINKED, matter);
            return confirmed ? links.confirm(id, user.getUsername(), clock.instant())
                    : links.refuse(id, user.getUsername(), clock.instant());
        });
    }
}
