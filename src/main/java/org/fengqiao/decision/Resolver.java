package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Handling;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Post;

/** Looks up every name of a matter that passed {@link MatterCheck}. */
final class Resolver {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    /** A total order on content: two events that differ in nothing that counts may stand in either order. */
    private static final Comparator<Event> IN_ORDER = Comparator.comparing(Event::at)
            .thenComparing(Event::kind)
            .thenComparing(Event::result)
            .thenComparing(Event::demand, TEXT)
            .thenComparing(Event::body, TEXT)
            .thenComparing(Event::post, TEXT)
            .thenComparing(Event::about, TEXT)
            .thenComparing(Event::value, TEXT)
            .thenComparing(Event::days, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Event::until, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Matter matter;
    private final DirectoryDay directory;
    private final Problems problems;
    private final Lookup lookup;

    Resolver(Matter matter, DirectoryDay directory, Problems problems) {
        this.matter = matter;
        this.directory = directory;
        this.problems = problems;
        this.lookup = new Lookup(directory, problems);
    }

    /** Only to be used if no problem was noted. */
    Resolved run() {
        Division place = lookup.division("/place/division", matter.place().division());
        problems.throwIfAny();
        String code = place.code();
        Channel channel = lookup.channel("/channel", matter.channel(), code);
        Body sender = lookup.body("/forwardedBy", matter.forwardedBy(), code);
        Body receiver = receiver(place, channel);
        List<Resolved.OneDemand> demands = new ArrayList<>();
        for (int i = 0; i < matter.demands().size(); i++) {
            demands.add(demand("/demands/" + i, matter.demands().get(i), code));
        }
        List<Resolved.Happened> events = new ArrayList<>();
        for (int i = 0; i < matter.history().size(); i++) {
            events.add(event("/history/" + i, matter.history().get(i), code));
        }
        events.sort(Comparator.comparing(Resolved.Happened::event, IN_ORDER));
        return new Resolved(matter, matter.received().orElseThrow(), place, Lookup.fullName(directory, place), channel,
                receiver, sender, demands, List.copyOf(events));
    }

    /** Where nobody is named, the petition department of the division that the channel serves, else of the place. */
    private Body receiver(Division place, Channel channel) {
        if (matter.receiver() != null) {
            return lookup.body("/receiver", matter.receiver(), place.code());
        }
        Division served = channel == null || channel.division() == null ? place
                : directory.division(channel.division()).orElse(place);
        Body office = new Offices(directory, served.code()).upFrom(Offices.PETITION, served.level()).orElse(null);
        if (office == null) {
            problems.add("/receiver", "no-receiver", "名录里没有「" + place.name() + "」的信访部门，请填写收到单位。");
        }
        return office;
    }

    private Resolved.OneDemand demand(String at, Demand demand, String place) {
        List<Resolved.Named> accused = new ArrayList<>();
        for (int i = 0; i < demand.accused().size(); i++) {
            accused.add(accused(at + "/accused/" + i, demand.accused().get(i), place));
        }
        List<Body> touched = new ArrayList<>();
        for (int i = 0; i < demand.bodies().size(); i++) {
            touched.add(lookup.body(at + "/bodies/" + i, demand.bodies().get(i), place));
        }
        List<Resolved.Dealing> handlings = new ArrayList<>();
        for (int i = 0; i < demand.handlings().size(); i++) {
            Handling handling = demand.handlings().get(i);
            handlings.add(new Resolved.Dealing(
                    lookup.body(at + "/handlings/" + i + "/body", handling.body(), place), handling));
        }
        return new Resolved.OneDemand(demand, lookup.item(at + "/item", demand.item()),
                lookup.body(at + "/complainedBody", demand.complainedBody(), place), accused, touched, handlings);
    }

    /** An accusation that cannot be tied to a body cannot be kept from it: then the caller must be more exact. */
    private Resolved.Named accused(String at, Accused accused, String place) {
        Body body = lookup.body(at + "/body", accused.body(), place);
        Post post = lookup.post(at + "/post", accused.post(), body == null ? null : body.code());
        if (body == null && post != null) {
            body = directory.body(post.body()).orElse(null);
        }
        if (body == null && accused.body() == null) {
            problems.add(at + "/body", "missing", "名录里没有职务「" + accused.post() + "」，请填写被检举控告人所在单位。");
        }
        return new Resolved.Named(body, post, accused.post());
    }

    private Resolved.Happened event(String at, Event event, String place) {
        Body body = lookup.body(at + "/body", event.body(), place);
        Post post = lookup.post(at + "/post", event.post(), body == null ? null : body.code());
        boolean handsOver = event.kind() == EventKind.FORWARDED || event.kind() == EventKind.ASSIGNED;
        Body target = event.kind() == EventKind.DESIGNATED ? lookup.body(at + "/value", event.value(), place)
                : handsOver ? lookup.bodyIfAny(at + "/value", event.value(), place) : null;
        return new Resolved.Happened(event, body, post, target);
    }
}
