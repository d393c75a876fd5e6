package org.fengqiao.access;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.linking.Likeness;
import org.fengqiao.linking.LinkException;
import org.fengqiao.linking.LinkProposal;
import org.fengqiao.linking.Links;
import org.fengqiao.matter.Matter;
import org.fengqiao.person.PersonHashes;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/** Links between registered matters: an account is shown, and settles, only those of which it may see both matters. */
public final class CaseLinks {

    private static final int MOST = 10;

    private final CaseAccess access;
    private final Links links;
    private final PersonHashes hashes;
    private final Storage storage;
    private final Clock clock;

    CaseLinks(CaseAccess access, Links links, PersonHashes hashes, Storage storage, Clock clock) {
        this.access = access;
        this.links = links;
        this.hashes = hashes;
        this.storage = storage;
        this.clock = clock;
    }

    /** What waits for a person and what people linked, in this order. */
    public List<LinkProposal> of(String matter, AccountUser user) {
        access.find(matter, user);
        return Stream.concat(links.open(matter).stream(), links.linked(matter).stream())
                .filter(link -> access.sees(link.other(matter), user)).toList();
    }

    /**
     * What a matter that is about to be registered may repeat, as far as the account may see it; most alike first. Not to be
     * asked for an accusation.
     *
     * @param place code of its division
     */
    public Map<String, Likeness> before(Matter facts, String place, AccountUser user) {
        String text = CaseFollower.words(facts);
        Map<String, Likeness> seen = new LinkedHashMap<>();
        links.alike(links.traits("", hashes.of(CaseFollower.values(facts.petitioner())), place,
                        facts.demands().get(0).item(), facts.receivedAt() == null ? clock.instant() : facts.receivedAt(),
                        text.isBlank() ? null : text)).entrySet().stream()
                .filter(found -> access.sees(found.getKey(), user)).limit(MOST)
                .forEach(found -> seen.put(found.getKey(), found.getValue()));
        return seen;
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
