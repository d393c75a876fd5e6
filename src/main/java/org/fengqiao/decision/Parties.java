package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;

/** Finds the bodies and posts that play the parts which rules name. Knows nothing of bars. */
final class Parties {

    private final Resolved resolved;
    private final Resolved.OneDemand demand;
    private final List<Resolved.Happened> events;
    private final DirectoryDay directory;
    private final Body competent;
    private final Cast cast;
    private final Refs refs;
    private final StandingOffices offices;
    private final Map<Role, List<PartyRef>> byRole = new EnumMap<>(Role.class);

    /** @param events those of the demand, in order */
    Parties(Resolved resolved, Resolved.OneDemand demand, List<Resolved.Happened> events, DirectoryDay directory,
            Body competent) {
        this(resolved, demand, events, directory, competent, Cast.EMPTY);
    }

    private Parties(Resolved resolved, Resolved.OneDemand demand, List<Resolved.Happened> events,
                    DirectoryDay directory, Body competent, Cast cast) {
        this.resolved = resolved;
        this.demand = demand;
        this.events = events;
        this.directory = directory;
        this.competent = competent;
        this.cast = cast;
        this.refs = new Refs(directory);
        this.offices = new StandingOffices(resolved, demand, directory);
    }

    Parties with(Cast known) {
        return new Parties(resolved, demand, events, directory, competent, known);
    }

    /** At least one; what cannot be found is a reference without a body. Null for null. */
    List<PartyRef> of(Party party) {
        if (party instanceof Party.ByRole by) {
            List<PartyRef> found = byRole.get(by.role());
            if (found == null) {
                found = byRole(by.role());
                byRole.put(by.role(), found);
            }
            return found;
        }
        return List.of(named(party.text()));
    }

    private PartyRef named(String text) {
        if (directory.findBody(text, resolved.place().code()) instanceof Found.One<Body> one) {
            return refs.body(text, one.value());
        }
        return directory.findPost(text, null) instanceof Found.One<Post> one
                ? refs.post(text, Optional.of(one.value())) : Refs.missing(text);
    }

    private List<PartyRef> byRole(Role role) {
        String r = role.label();
        return switch (role) {
            case RECEIVER -> List.of(refs.body(r, resolved.receiver()));
            case SENDER -> List.of(refs.body(r, resolved.sender()));
            case COMPETENT -> List.of(refs.body(r, competent));
            case COUNTY_COMPETENT -> List.of(refs.body(r, countyCompetent()));
            case FIRST -> List.of(Refs.bodyOnly(r, cast.first()));
            case FIRST_PERSON -> List.of(Refs.as(r, cast.first()));
            case FIRST_HEAD -> List.of(refs.head(r, first()));
            case FIRST_SUPERIOR -> List.of(refs.body(r, superior(first())));
            case LEAD -> List.of(Refs.bodyOnly(r, cast.lead()));
            case LEAD_HEAD -> List.of(refs.head(r, Cast.body(cast.lead(), directory)));
            case CO -> orMissing(r, cast.co().stream().map(c -> Refs.bodyOnly(r, c)).toList());
            case CO_HEAD -> orMissing(r, cast.co().stream()
                    .map(c -> refs.head(r, Cast.body(c, directory))).toList());
            case COORDINATOR -> List.of(Refs.as(r, cast.coordinator()));
            case COMPLAINED -> List.of(refs.body(r, demand.complained()));
            case ACCUSED -> orMissing(r, demand.accused().stream().map(a -> accused(r, a)).toList());
            case TOUCHED -> refs.bodies(r, demand.touched());
            case HANDLING_BODY -> refs.bodies(r, demand.handlings().stream().map(Resolved.Dealing::body).toList());
            case DESIGNATED -> List.of(refs.body(r, latest(EventKind.DESIGNATED).map(Resolved.Happened::target)));
            case CASE_HOLDER -> List.of(leaderOf(EventKind.CASE_HELD, r));
            case VISITOR -> List.of(leaderOf(EventKind.VISIT_ARRANGED, r));
            case WHISTLED -> refs.bodies(r, named(EventKind.WHISTLED));
            case SUPERVISING -> supervising(r);
            case ASKED -> refs.bodies(r, named(EventKind.CO_ORDINATION_ASKED));
            case REVIEWER -> List.of(refs.body(r, superior(answered())));
            case RECHECKER -> List.of(refs.body(r, superior(reviewed())));
            case COMMON_SUPERIOR -> List.of(refs.body(r, common()));
            case PORTFOLIO_LEADER -> List.of(refs.post(r, portfolioLeader()));
            case PETITIONER -> List.of(new PartyRef(r, null, r, null, null));
            default -> offices.of(role);
        };
    }

    private List<PartyRef> supervising(String role) {
        List<Body> bodies = events.stream().filter(e -> e.event().kind() == EventKind.SUPERVISED && e.body() != null)
                .map(Resolved.Happened::body).distinct().toList();
        return bodies.isEmpty() ? offices.of(Role.PETITION_OFFICE) : refs.bodies(role, bodies);
    }

    private Body countyCompetent() {
        String system = demand.item() == null ? null : demand.item().competent().get(Level.COUNTY);
        return system == null ? competent
                : directory.bodyOf(system, Level.COUNTY, resolved.place().code()).orElse(competent);
    }

    private Body first() {
        return cast.firstBody(directory);
    }

    private PartyRef accused(String role, Resolved.Named accused) {
        return new PartyRef(role, accused.body().code(), accused.body().name(),
                accused.post() == null ? accused.title() : accused.post().title(), null);
    }

    private Optional<Body> superior(Body body) {
        return body == null ? Optional.empty() : directory.superior(body.code());
    }

    /** The body whose answer may be reviewed: who answered, before that who handles it. */
    private Body answered() {
        return latest(EventKind.ANSWERED).map(Resolved.Happened::body).orElseGet(this::first);
    }

    private Body reviewed() {
        return latest(EventKind.REVIEWED).map(Resolved.Happened::body)
                .orElseGet(() -> superior(answered()).orElse(null));
    }

    /** Art. 24(1): the common superior and, where there is none, the joint conference. */
    private Optional<Body> common() {
        List<Body> bodies = new ArrayList<>(demand.touched());
        bodies.addAll(named(EventKind.CO_ORDINATION_ASKED));
        Body own = competent == null ? first() : competent;
        if (own != null) {
            bodies.add(own);
        }
        return new Superiors(directory).common(bodies)
                .or(() -> offices.body(Offices.JOINT_CONFERENCE));
    }

    private Optional<Post> portfolioLeader() {
        Body body = first() == null ? competent : first();
        return body == null ? Optional.empty() : offices.portfolioLeader(body.system(), body.level());
    }

    private PartyRef leaderOf(EventKind kind, String role) {
        return latest(kind).map(h -> h.post() != null ? refs.post(role, Optional.of(h.post()))
                : h.body() == null ? Refs.missing(role)
                : new PartyRef(role, h.body().code(), h.body().name(), h.event().post(), null))
                .orElseGet(() -> Refs.missing(role));
    }

    /** Bodies named in the content of such events; several in one are parted by 、. */
    private List<Body> named(EventKind kind) {
        return events.stream().map(Resolved.Happened::event).filter(e -> e.kind() == kind && e.value() != null)
                .flatMap(e -> Stream.of(e.value().split("[、|]"))).map(String::strip)
                .map(name -> directory.findBody(name, resolved.place().code()))
                .filter(Found.One.class::isInstance).map(found -> ((Found.One<Body>) found).value()).distinct().toList();
    }

    /** Codes of the bodies that such a content names; empty where it is null. */
    Set<String> codes(String content) {
        return content == null ? Set.of() : Stream.of(content.split("[、|]")).map(String::strip)
                .map(name -> directory.findBody(name, resolved.place().code()))
                .filter(Found.One.class::isInstance).map(found -> ((Found.One<Body>) found).value().code())
                .collect(Collectors.toSet());
    }

    private Optional<Resolved.Happened> latest(EventKind kind) {
        return events.stream().filter(e -> e.event().kind() == kind).reduce((a, b) -> b);
    }

    private static List<PartyRef> orMissing(String role, List<PartyRef> parties) {
        return parties.isEmpty() ? List.of(Refs.missing(role)) : parties;
    }
}
