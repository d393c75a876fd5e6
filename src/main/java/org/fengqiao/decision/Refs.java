package org.fengqiao.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.GridContact;
import org.fengqiao.place.Post;

/** Makes references to bodies and posts; what cannot be found becomes a reference that says what is missing. */
final class Refs {

    private final DirectoryDay directory;

    Refs(DirectoryDay directory) {
        this.directory = directory;
    }

    static PartyRef missing(String role) {
        return new PartyRef(role, null, "名录里找不到" + role, null, null);
    }

    static boolean isMissing(PartyRef party) {
        return party.body() == null && party.name().startsWith("名录里找不到");
    }

    PartyRef body(String role, Body body) {
        return body == null ? missing(role) : new PartyRef(role, body.code(), body.name(), null, null);
    }

    PartyRef body(String role, Optional<Body> body) {
        return body(role, body.orElse(null));
    }

    List<PartyRef> bodies(String role, Collection<Body> bodies) {
        return bodies.isEmpty() ? List.of(missing(role))
                : bodies.stream().distinct().map(b -> body(role, b)).toList();
    }

    PartyRef post(String role, Optional<Post> post) {
        return post.map(p -> new PartyRef(role, p.body(), directory.body(p.body()).map(Body::name).orElse(p.body()),
                p.title(), p.incumbent())).orElseGet(() -> missing(role));
    }

    /** @param community the body that answers for the grid */
    PartyRef contact(String role, GridContact contact, Optional<Body> community) {
        return new PartyRef(role, community.map(Body::code).orElse(null), community.map(Body::name)
                .orElse(contact.name()), contact.name() + contact.title(), contact.person());
    }

    /** The head of a body, or the body itself where no head is known. */
    PartyRef head(String role, Body body) {
        return body == null ? missing(role)
                : directory.head(body.code()).map(p -> post(role, Optional.of(p))).orElseGet(() -> body(role, body));
    }

    static PartyRef as(String role, PartyRef party) {
        return party == null ? missing(role)
                : new PartyRef(role, party.body(), party.name(), party.post(), party.person());
    }

    /** The body alone, without post and person. */
    static PartyRef bodyOnly(String role, PartyRef party) {
        return party == null ? missing(role) : new PartyRef(role, party.body(), party.name(), null, null);
    }
}
