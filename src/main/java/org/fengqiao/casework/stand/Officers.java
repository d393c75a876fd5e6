package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.decision.Offices;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.place.Body;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Post;

/**
 * Who is in office on the day of an instant (Asia/Shanghai). Duties sit on posts; one that was handed over in the matter is
 * its successor's before the directory says so; a vacant one falls to an acting leader.
 */
final class Officers {

    private final DirectoryDay day;
    private final List<Happening.PostHandedOver> handed;

    Officers(Directory directory, Instant now, CaseFile file) {
        this.day = directory.on(WorkCalendar.day(now));
        this.handed = file.events().stream().map(CaseEvent::what).filter(Happening.PostHandedOver.class::isInstance)
                .map(Happening.PostHandedOver.class::cast).toList();
    }

    /** The body that carries on under that code, or empty if nobody does. */
    Optional<Body> body(String code) {
        return day.findBody(code, "") instanceof Found.One<Body> one ? Optional.of(one.value()) : day.body(code);
    }

    /** Code of the body with that name or code at a place; empty where there is none, or several. */
    Optional<String> named(String body, String place) {
        return body != null && day.findBody(body, place) instanceof Found.One<Body> one
                ? Optional.of(one.value().code()) : Optional.empty();
    }

    /** Head of the body, or who acts for a vacant post: the next in protocol order, at last the superior's head. */
    Leader leader(String body) {
        Optional<Leader> own = inOrder(body).stream().filter(this::held).findFirst().map(this::leader);
        return own.or(() -> body(body).flatMap(b -> day.superior(b.code()))
                .flatMap(upper -> inOrder(upper.code()).stream().filter(this::held).findFirst())
                .map(this::leader)).orElse(null);
    }

    /** The first held post below the head, or null. */
    Leader deputy(String body) {
        return inOrder(body).stream().filter(p -> !p.head() && held(p)).findFirst().map(this::leader).orElse(null);
    }

    /** Who holds the post that owes, or acts for it; null where a body owes as such. */
    Leader holder(PartyRef by) {
        if (by.body() == null || by.post() == null) {
            return null;
        }
        return day.findPost(by.post(), by.body()) instanceof Found.One<Post> one && held(one.value())
                ? leader(one.value()) : leader(by.body());
    }

    /** Whether the body only finds out whose matter it is. */
    boolean sorts(String body) {
        return body(body).filter(b -> b.system().equals(Offices.TRIAGE)).isPresent();
    }

    String name(String body) {
        return body(body).map(Body::name).orElse(body);
    }

    /** Where several must agree: the lowest body that commands both, or the one that commands the first. */
    Optional<Body> above(String body, String other) {
        return day.commonSuperior(body, other).or(() -> day.superior(body));
    }

    /** Whether the body is one of those or commanded by one. */
    boolean within(List<String> uppers, String body) {
        return uppers.stream().anyMatch(upper -> upper.equals(body) || day.commands(upper, body));
    }

    /** The nearest body above that is neither one of those nor commanded by one. */
    Optional<Body> outside(List<String> barred, String body) {
        Optional<Body> upper = day.superior(body);
        while (upper.isPresent() && within(barred, upper.get().code())) {
            upper = day.superior(upper.get().code());
        }
        return upper;
    }

    private List<Post> inOrder(String body) {
        return body(body).map(b -> day.postsOf(b.code())).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Post p) -> !p.head()).thenComparing(Post::rank)
                        .thenComparing(Post::order)).toList();
    }

    private boolean held(Post post) {
        return incumbent(post) != null;
    }

    private Leader leader(Post post) {
        return new Leader(post.body(), post.title(), incumbent(post));
    }

    /** Null where nobody holds it. */
    private String incumbent(Post post) {
        String person = post.incumbent() == null || post.incumbent().isBlank() ? null : post.incumbent();
        for (Happening.PostHandedOver one : handed) {
            boolean ofPost = one.body().equals(post.body()) && one.post().equals(post.title());
            person = ofPost && (person == null || person.equals(one.from())) ? one.to() : person;
        }
        return person;
    }
}
