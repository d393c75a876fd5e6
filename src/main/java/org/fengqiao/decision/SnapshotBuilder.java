package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Item;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;
import org.fengqiao.policy.Switches;
import org.fengqiao.policy.fact.AccusedFact;
import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.ChannelFact;
import org.fengqiao.policy.fact.Competence;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.DivisionFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.fact.HandlingFact;
import org.fengqiao.policy.fact.ItemFact;
import org.fengqiao.policy.fact.MatterFact;
import org.fengqiao.term.Labelled;

/** Makes of a resolved matter what rules look at. */
final class SnapshotBuilder {

    private final Resolved resolved;
    private final DirectoryDay directory;
    private final Instant now;
    private final Switches switches;

    SnapshotBuilder(Resolved resolved, DirectoryDay directory, Instant now, Switches switches) {
        this.resolved = resolved;
        this.directory = directory;
        this.now = now;
        this.switches = switches;
    }

    DemandFact demand(Resolved.OneDemand one) {
        var d = one.demand();
        Body competent = competent(one.item());
        return new DemandFact(d.id(), matter(), item(one), d.text(), label(d.purpose()), label(d.purposeProposed()),
                fact(one.complained()), one.accused().stream().map(this::accused).toList(), d.urgent(), d.serious(),
                d.danger(), d.hardship(), d.enterprise(), d.litigation(), d.policyGap(), d.promised(),
                d.confidential(), one.touched().stream().map(SnapshotBuilder::fact).toList(),
                one.handlings().stream().map(this::handling).toList(),
                resolved.events().stream().filter(e -> e.event().concerns(d.id())).map(this::event).toList(),
                null, false, null, null, false, fact(competent), null, null, List.of(),
                competence(competent).label(), common(competent, one.touched()));
    }

    /**
     * By the principle of the place: the lowest level at or above the place for which the catalogue names a system.
     * Villages and communities settle and report, but are no body with the power to decide (Arts. 15(3), 22(1)).
     */
    private Body competent(Item item) {
        if (item == null) {
            return null;
        }
        for (int i = Math.min(resolved.place().level().ordinal(), Level.TOWNSHIP.ordinal()); i >= 0; i--) {
            Level level = Level.values()[i];
            String system = item.competent().get(level);
            Body body = system == null ? null
                    : directory.bodyOf(system, level, resolved.place().code()).orElse(null);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private Competence competence(Body competent) {
        Body receiver = resolved.receiver();
        if (competent == null) {
            return Competence.UNCLEAR;
        } else if (competent.code().equals(receiver.code())) {
            return Competence.OWN;
        } else if (Offices.PETITION.equals(receiver.system())) {
            int below = competent.level().compareTo(receiver.level());
            return below == 0 ? Competence.SAME_LEVEL : below > 0 ? Competence.SUBORDINATE : Competence.ELSEWHERE;
        }
        return directory.commands(receiver.code(), competent.code()) ? Competence.SUBORDINATE : Competence.ELSEWHERE;
    }

    private boolean common(Body competent, List<Body> touched) {
        List<Body> all = new ArrayList<>(touched);
        if (competent != null) {
            all.add(competent);
        }
        return new Superiors(directory).common(all).isPresent();
    }

    private boolean litigationAsLetter() {
        return switch (resolved.matter().form()) {
            case LETTER -> true;
            case ONLINE, PHONE -> switches.litigationByNetAsLetter();
            case VISIT, ORAL -> false;
        };
    }

    private MatterFact matter() {
        Matter m = resolved.matter();
        return new MatterFact(m.id(), channel(resolved.channel()), m.form().label(), m.title(), m.text(),
                WorkCalendar.day(resolved.received()), fact(resolved.receiver()),
                fact(resolved.sender()), resolved.sender() != null, place(), m.people(), m.representatives(),
                m.petitioner().kind().label(), m.petitioner().reachableInWriting(), m.petitioner().reachable(),
                m.first(), m.levelSkipping(), m.demands().size(), litigationAsLetter(),
                !directory.gridContacts(m.place().grid(), resolved.place().code()).isEmpty());
    }

    private ChannelFact channel(Channel c) {
        String principal = c.principal() == null ? null : directory.post(c.principal()).map(Post::title).orElse(null);
        return new ChannelFact(c.code(), c.name(), c.kind(), principal);
    }

    private DivisionFact place() {
        Division place = resolved.place();
        Map<Level, String> names = new EnumMap<>(Level.class);
        directory.upwards(place.code()).forEach(d -> names.put(d.level(), d.name()));
        return new DivisionFact(place.code(), place.name(), place.level().label(), names.get(Level.PROVINCE),
                names.get(Level.CITY), names.get(Level.COUNTY), names.get(Level.TOWNSHIP), names.get(Level.VILLAGE));
    }

    private ItemFact item(Resolved.OneDemand one) {
        Item item = one.item();
        if (item != null) {
            return new ItemFact(item.code(), item.name(), item.field(), item.group(), item.purpose(), item.channel(),
                    item.duty24h(), true);
        }
        String asked = one.demand().item();
        return asked == null || asked.isBlank() ? null
                : new ItemFact(null, asked, null, null, null, null, false, false);
    }

    private AccusedFact accused(Resolved.Named named) {
        return new AccusedFact(fact(named.body()), named.post() == null ? named.title() : named.post().title());
    }

    private HandlingFact handling(Resolved.Dealing dealing) {
        Instant until = dealing.handling().until();
        return new HandlingFact(fact(dealing.body()), dealing.handling().state().label(),
                below(dealing.body()),
                until == null || !now.isAfter(until));
    }

    /** A petition department commands nobody, but for its level it is the superior that is turned to. */
    private boolean below(Body body) {
        Body receiver = resolved.receiver();
        return Offices.PETITION.equals(receiver.system()) ? body.level().compareTo(receiver.level()) > 0
                : directory.commands(receiver.code(), body.code());
    }

    private EventFact event(Resolved.Happened happened) {
        var e = happened.event();
        return new EventFact(e.kind().label(), e.result().label(), fact(happened.body()),
                happened.post() == null ? e.post() : happened.post().title(), e.about(), e.value(), e.days(), e.at(),
                WorkCalendar.day(e.at()));
    }

    /** Null for null. */
    static BodyFact fact(Body body) {
        return body == null ? null : new BodyFact(body.code(), body.name(), body.system(), body.level().label(),
                body.division(), body.roundTheClock());
    }

    private static String label(Labelled term) {
        return term == null ? null : term.label();
    }
}
