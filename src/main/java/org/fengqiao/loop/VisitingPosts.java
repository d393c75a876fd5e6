package org.fengqiao.loop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.service.Current;

/**
 * Which post of the directory a post of a roster is, and the other way round: the one with its code; where the roster
 * has codes of its own, the one of the place that bears its title.
 */
final class VisitingPosts {

    private static final String COMMITTEE = "党委";
    private static final Set<String> LEADING = Set.of(COMMITTEE, "政府", "人大", "政协");

    /**
     * @param body  code of the body, or null if the directory knows none
     * @param title as the roster has it
     */
    record Visiting(String body, String title) {
    }

    private final Current current;

    VisitingPosts(Current current) {
        this.current = current;
    }

    /** A leader whom the directory does not know is taken to be of the party committee of the place. */
    Visiting of(VisitSetting setting, String post, LocalDate today) {
        String title = setting.leader(post).map(Leader::title).orElse(post);
        String division = setting.policy().division();
        DirectoryDay day = current.inForce().directory().on(today);
        Optional<Post> coded = day.post(post);
        return coded.or(() -> titled(day, division, title)).map(p -> new Visiting(p.body(), p.title()))
                .orElseGet(() -> new Visiting(committee(day, division).map(Body::code).orElse(null), title));
    }

    /**
     * The leader of the roster whom an event of a matter names, or null.
     *
     * @param post code or title, as the event has it
     */
    String leader(VisitSetting setting, String body, String post, LocalDate today) {
        Optional<Post> known = current.inForce().directory().on(today).findPost(post, body) instanceof Found.One<Post> one
                ? Optional.of(one.value()) : Optional.empty();
        String title = known.map(Post::title).orElse(post);
        return setting.leader(known.map(Post::code).orElse(post))
                .or(() -> setting.leaders().stream().filter(l -> l.title().equals(title)).findFirst())
                .map(Leader::post).orElse(null);
    }

    /**
     * Whether who holds the post visits for the place: the roster has it, or it is of a body that leads the whole place.
     * Heads of departments and of what lies below are told, but visit nobody by this roster.
     *
     * @param body code
     * @param post code or title
     */
    boolean visits(VisitSetting setting, String body, String post, LocalDate today) {
        return leader(setting, body, post, today) != null || current.inForce().directory().on(today).body(body)
                .filter(b -> LEADING.contains(b.system()) && b.division().equals(setting.policy().division())).isPresent();
    }

    /**
     * The body as the settings call it, by any of its names: by that name leaders stand aside who are of that body or have
     * to do with it. Where they do not name it, its full name.
     */
    String called(VisitSetting setting, PartyRef body, LocalDate today) {
        Set<String> named = new HashSet<>(setting.bodies());
        setting.leaders().forEach(l -> named.addAll(l.interests()));
        return current.inForce().directory().on(today).body(body.body()).map(Body::shortNames).orElse(List.of()).stream()
                .filter(named::contains).findFirst().orElse(body.name());
    }

    private static Optional<Post> titled(DirectoryDay day, String division, String title) {
        return day.bodies().stream().filter(b -> b.level() == Level.COUNTY && division.equals(b.division()))
                .flatMap(b -> day.postsOf(b.code()).stream()).filter(p -> p.title().equals(title)).findFirst();
    }

    private static Optional<Body> committee(DirectoryDay day, String division) {
        return day.bodyOf(COMMITTEE, Level.COUNTY, division);
    }
}
