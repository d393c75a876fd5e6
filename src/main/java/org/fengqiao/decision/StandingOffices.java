package org.fengqiao.decision;

import java.util.List;
import java.util.Optional;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;
import org.fengqiao.policy.outcome.Role;

/** The parts that follow from place, level and receiver alone, whoever handles the demand. */
final class StandingOffices {

    private final Resolved resolved;
    private final Resolved.OneDemand demand;
    private final DirectoryDay directory;
    private final Offices offices;
    private final Refs refs;
    private final Level level;

    StandingOffices(Resolved resolved, Resolved.OneDemand demand, DirectoryDay directory) {
        this.resolved = resolved;
        this.demand = demand;
        this.directory = directory;
        this.offices = new Offices(directory, resolved.place().code());
        this.refs = new Refs(directory);
        this.level = resolved.receiver().level();
    }

    List<PartyRef> of(Role role) {
        String r = role.label();
        return switch (role) {
            case TRIAGE -> List.of(triage());
            case PETITION_OFFICE -> List.of(refs.body(r, petitionOffice()));
            case UPPER_PETITION_OFFICE -> List.of(refs.body(r,
                    petitionOffice().flatMap(b -> offices.above(Offices.PETITION, b.level()))));
            case NATIONAL_PETITION_OFFICE -> List.of(refs.body(r, offices.at(Offices.PETITION, Level.NATION)));
            case JOINT_CONFERENCE -> List.of(refs.body(r, body(Offices.JOINT_CONFERENCE)));
            case JOINT_CONFERENCE_OFFICE -> List.of(refs.body(r, body(Offices.JOINT_CONFERENCE_OFFICE)
                    .or(this::petitionOffice)));
            case PARTY_COMMITTEE -> List.of(refs.body(r, body(Offices.PARTY_COMMITTEE)));
            case GOVERNMENT -> List.of(refs.body(r, body(Offices.GOVERNMENT)));
            case PARTY_PRINCIPAL -> List.of(refs.head(r, body(Offices.PARTY_COMMITTEE).orElse(null)));
            case PRINCIPAL -> List.of(refs.head(r, body(Offices.PARTY_COMMITTEE).orElse(null)),
                    refs.head(r, body(Offices.GOVERNMENT).orElse(null))).stream().distinct().toList();
            case ORGANISATION_LEADER -> List.of(refs.post(r, portfolioLeader(Offices.ORGANISATION, level)));
            case DISCIPLINE -> List.of(refs.body(r, discipline()));
            case ORGANISATION -> List.of(refs.body(r, overCadres(Offices.ORGANISATION)));
            case POLITICAL_LEGAL -> List.of(refs.body(r, body(Offices.POLITICAL_LEGAL)));
            case INSPECTION -> List.of(refs.body(r, body(Offices.INSPECTION)));
            case CHANNEL_PRINCIPAL -> List.of(refs.post(r, Optional.ofNullable(resolved.channel().principal())
                    .flatMap(directory::post)));
            case BOUND_LEADER -> List.of(refs.post(r, directory.boundLeader(resolved.place().code())));
            case TOWNSHIP_SECRETARY -> List.of(secretary(r, offices.at(Offices.TOWNSHIP, Level.TOWNSHIP)));
            case COMMUNITY_SECRETARY -> List.of(secretary(r, offices.at(Offices.COMMUNITY, Level.VILLAGE)));
            case TOWNSHIP -> List.of(refs.body(r, offices.at(Offices.TOWNSHIP, Level.TOWNSHIP)));
            case COMMUNITY -> List.of(refs.body(r, offices.at(Offices.COMMUNITY, Level.VILLAGE)));
            case GRID_WORKER -> List.of(gridWorker(r));
            default -> List.of(Refs.missing(r));
        };
    }

    /** The standing body of the receiver's level, or of the next level above that has one. */
    Optional<Body> body(String system) {
        return offices.upFrom(system, level);
    }

    Optional<Post> portfolioLeader(String system, Level lowest) {
        for (int i = lowest.ordinal(); i >= 0; i--) {
            Optional<Post> post = directory.portfolioLeader(system, Level.values()[i], resolved.place().code());
            if (post.isPresent()) {
                return post;
            }
        }
        return Optional.empty();
    }

    /** The desk that sorts by hand what rules could not place: part of the petition department unless set up apart. */
    PartyRef triage() {
        return refs.body(Role.TRIAGE.label(), body(Offices.TRIAGE).or(this::petitionOffice));
    }

    Optional<Body> discipline() {
        return overCadres(Offices.DISCIPLINE);
    }

    /** Where nobody has been published for the grid, the community answers for it. */
    private PartyRef gridWorker(String role) {
        return directory.gridContacts(resolved.matter().place().grid(), resolved.place().code()).stream().findFirst()
                .map(c -> refs.contact(role, c, directory.bodyOf(Offices.COMMUNITY, Level.VILLAGE, c.division())))
                .orElseGet(() -> refs.body(role, offices.at(Offices.COMMUNITY, Level.VILLAGE)));
    }

    private Optional<Body> petitionOffice() {
        return Offices.PETITION.equals(resolved.receiver().system()) ? Optional.of(resolved.receiver())
                : body(Offices.PETITION);
    }

    /**
     * By authority over cadres: the level above for whoever answers to it, otherwise the body's own level. Of several
     * accused the highest decides.
     */
    private Optional<Body> overCadres(String system) {
        Level lowest = level;
        Offices there = offices;
        for (Resolved.Named accused : demand.accused()) {
            Level own = accused.body().level();
            Level over = accused.answersAbove() && own != Level.NATION ? Level.values()[own.ordinal() - 1] : own;
            if (there == offices || over.compareTo(lowest) < 0) {
                lowest = over;
                there = new Offices(directory, accused.body().division());
            }
        }
        return there.upFrom(system, lowest);
    }

    private PartyRef secretary(String role, Optional<Body> body) {
        return body.flatMap(b -> directory.postsOf(b.code()).stream().filter(p -> p.title().endsWith("书记"))
                        .filter(p -> !p.title().contains("副")).findFirst())
                .map(p -> refs.post(role, Optional.of(p))).orElseGet(() -> refs.head(role, body.orElse(null)));
    }
}
