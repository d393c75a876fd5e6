package org.fengqiao.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Post;

/**
 * Staff who stand aside (Art. 28(3)): by a declared interest where a rule asks for it of their part, or by an event
 * 回避. The next in protocol order of the same body steps in, otherwise the body above decides.
 */
final class Recusals {

    private final DirectoryDay directory;
    private final Refs refs;
    private final Set<String> interests;
    private final Set<String> roles;
    private final Set<String> stoodAside;
    private final List<RuleRef> rules;
    private final Map<String, PartyRef> recused = new LinkedHashMap<>();
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

    /** @param roles labels of the parts of which rules ask that whoever has an interest stands aside */
    Recusals(Resolved.OneDemand demand, List<Resolved.Happened> events, DirectoryDay directory, Set<String> roles,
             List<RuleRef> rules) {
        this.directory = directory;
        this.refs = new Refs(directory);
        this.interests = interests(demand);
        this.roles = roles;
        this.rules = rules;
        this.stoodAside = new LinkedHashSet<>();
        events.stream().filter(e -> e.event().kind() == EventKind.RECUSED && e.event().concerns(demand.demand().id()))
                .filter(e -> e.post() != null).forEach(e -> stoodAside.add(e.post().code()));
    }

    /** Whoever holds the part, or who steps in. */
    PartyRef admit(PartyRef party) {
        if (interests.isEmpty() && stoodAside.isEmpty()) {
            return party;
        }
        Post post = party.post() == null ? null : held(party).orElse(null);
        String reason = post == null ? null : reason(post, roles.contains(party.role()));
        if (reason == null) {
            return party;
        }
        PartyRef instead = directory.postsOf(post.body()).stream()
                .sorted(Comparator.comparingInt(Post::order).thenComparing(Post::code))
                .filter(p -> p.order() > post.order() && p.incumbent() != null && reason(p, true) == null)
                .findFirst().map(p -> refs.post(party.role(), Optional.of(p)))
                .orElseGet(() -> refs.body(party.role(), directory.superior(post.body())));
        recused.putIfAbsent(post.code(), new PartyRef("回避：" + reason, party.body(), party.name(), post.title(),
                post.incumbent()));
        conflicts.putIfAbsent(post.code(), new Conflict("禁止", party.name() + post.title() + reason + "，应当回避；改由"
                + instead.name() + (instead.post() == null ? "决定由谁承担" : instead.post() + "承担") + "。", rules));
        return instead;
    }

    List<PartyRef> recused() {
        return List.copyOf(recused.values());
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    private Optional<Post> held(PartyRef party) {
        for (Post post : directory.postsOf(party.body())) {
            if (post.title().equals(party.post())
                    && (party.person() == null || party.person().equals(post.incumbent()))) {
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    private String reason(Post post, boolean asked) {
        if (stoodAside.contains(post.code())) {
            return "已回避";
        }
        boolean concerned = !post.interests().isEmpty() && post.interests().stream().anyMatch(interests::contains);
        return concerned && (asked || recused.containsKey(post.code())) ? "申报过与本诉求的利害关系" : null;
    }

    private static Set<String> interests(Resolved.OneDemand demand) {
        Set<String> codes = new LinkedHashSet<>();
        if (demand.item() != null) {
            codes.add(demand.item().code());
        }
        Stream.concat(Stream.ofNullable(demand.complained()), demand.touched().stream())
                .map(Body::code).forEach(codes::add);
        demand.accused().forEach(a -> {
            codes.add(a.body().code());
            Optional.ofNullable(a.post()).map(Post::code).ifPresent(codes::add);
        });
        return codes;
    }
}
