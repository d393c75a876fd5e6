package org.fengqiao.casework.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Route;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Post;

/**
 * The bodies that have to do with a matter, by code.
 *
 * @param received   who received it
 * @param handling   who has it, was given it, handles it with others, or owes something
 * @param above      who commands any of those, directly or not
 * @param accused    bodies it accuses; whatever they command is barred with them. Once named, always barred: a correction
 *                   cannot open to the accused what was closed
 * @param accusation whether any demand ever was of the class 检举控告 or named an accused
 */
public record Involved(Set<String> received, Set<String> handling, Set<String> above, Set<String> accused,
                       boolean accusation) {

    /** Of a matter that is not there. */
    public static final Involved NOBODY = new Involved(Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Involved {
        received = Set.copyOf(received);
        handling = Set.copyOf(handling);
        above = Set.copyOf(above);
        accused = Set.copyOf(accused);
    }

    /**
     * @param decision the newest
     * @param day      directory of the day of {@code stand}
     */
    public static Involved of(CaseFile file, Stand stand, Decision decision, DirectoryDay day) {
        Set<String> received = codes(Stream.of(file.facts().receiver()));
        Set<String> handling = codes(Stream.of(
                        stand.custody().stream().map(Custody::body),
                        stand.custody().stream().map(Custody::pending).filter(Objects::nonNull).map(p -> p.body()),
                        stand.duties().stream().map(d -> d.duty().by().body()),
                        decision.demands().stream().flatMap(d -> parties(d.route())).map(PartyRef::body))
                .flatMap(s -> s));
        Set<String> accused = codes(decision.demands().stream().flatMap(d -> d.route().barred().stream())
                .map(PartyRef::body));
        accused.addAll(accused(versions(file), file.facts().place().division(), day));
        boolean accusation = !accused.isEmpty()
                || versions(file).flatMap(m -> m.demands().stream()).anyMatch(Involved::accuses)
                || decision.demands().stream().anyMatch(Involved::accuses);
        return new Involved(received, handling, Set.of(), accused, accusation).under(day);
    }

    /**
     * Bodies that versions of a matter accuse, by code.
     *
     * @param place code of the division: where several bodies bear a name, those that serve it win
     */
    public static Set<String> accused(Stream<Matter> versions, String place, DirectoryDay day) {
        return codes(versions.flatMap(m -> m.demands().stream()).flatMap(d -> d.accused().stream())
                .flatMap(a -> body(a, place, day).stream()));
    }

    /** Whether it says itself that it is an accusation, or may be one. */
    public static boolean accuses(Demand demand) {
        return demand.purpose() == Purpose.ACCUSATION || demand.purposeProposed() == Purpose.ACCUSATION
                || !demand.accused().isEmpty();
    }

    /** Whether rules take it for an accusation, or bar a body from it. */
    public static boolean accuses(DemandDecision demand) {
        return Purpose.ACCUSATION.label().equals(demand.purpose().value())
                || demand.route().barred().stream().anyMatch(party -> party.body() != null);
    }

    /** The same with whoever stands above its bodies on another day, or by another directory. */
    public Involved under(DirectoryDay day) {
        Set<String> now = new TreeSet<>();
        Stream.concat(received.stream(), handling.stream()).forEach(body -> now.addAll(line(body, day)));
        return new Involved(received, handling, now, accused, accusation);
    }

    /** The bodies above that one, nearest first. */
    public static Collection<String> line(String body, DirectoryDay day) {
        Set<String> above = new LinkedHashSet<>();
        Optional<Body> upper = day.superior(body);
        while (upper.isPresent() && above.add(upper.get().code())) {
            upper = day.superior(upper.get().code());
        }
        return above;
    }

    /** Whether nothing of the matter may reach that body. */
    public boolean bars(String body, DirectoryDay day) {
        return bars(accused, body, day);
    }

    /** Whether one of the accused is that body, or commands it. */
    public static boolean bars(Set<String> accused, String body, DirectoryDay day) {
        return accused.contains(body) || accused.stream().anyMatch(a -> day.commands(a, body));
    }

    private static Stream<Matter> versions(CaseFile file) {
        return Stream.concat(Stream.of(file.registered().matter()), file.events().stream().map(e -> e.what())
                .filter(Happening.Corrected.class::isInstance).map(c -> ((Happening.Corrected) c).matter()));
    }

    private static Stream<PartyRef> parties(Route route) {
        return Stream.concat(Stream.of(route.firstHandler(), route.lead(), route.coordinator())
                .filter(Objects::nonNull), route.coHandlers().stream());
    }

    private static Optional<String> body(Accused accused, String place, DirectoryDay day) {
        if (accused.body() != null) {
            return day.findBody(accused.body(), place) instanceof Found.One<Body> one
                    ? Optional.of(one.value().code()) : Optional.empty();
        }
        return accused.post() != null && day.findPost(accused.post(), null) instanceof Found.One<Post> one
                ? Optional.of(one.value().body()) : Optional.empty();
    }

    private static Set<String> codes(Stream<String> bodies) {
        Set<String> codes = new TreeSet<>();
        bodies.filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }
}
