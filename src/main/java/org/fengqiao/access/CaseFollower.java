package org.fengqiao.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.casework.register.CaseEventListener;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.linking.Links;
import org.fengqiao.linking.Traits;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.OutboxEvent;
import org.fengqiao.outbox.Subscription;
import org.fengqiao.person.PersonIndex;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.person.PersonalValue;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.service.Current;

/**
 * What follows from an entry beside the register, in its transaction: people and likenesses are kept or erased, other
 * systems are told. An accusation is never compared with others, and told only to systems of bodies that may see it.
 */
final class CaseFollower implements CaseEventListener {

    private static final String PETITIONER = "petitioner";

    private final Receipts receipts;
    private final PersonIndex people;
    private final Links links;
    private final Outbox outbox;
    private final Current current;

    CaseFollower(Receipts receipts, PersonIndex people, Links links, Outbox outbox, Current current) {
        this.receipts = receipts;
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.current = current;
    }

    @Override
    public void appended(CaseChange change) {
        CaseEvent newest = change.file().newest();
        Involved involved = change.involved();
        if (involved.accusation()) {
            receipts.withhold(newest.matter());
        }
        if (newest.told(Happening.Erased.class)) {
            links.remove(newest.matter());
            people.erase(newest.matter());
            if (change.file().registered().signal() != null) {
                people.erase(change.file().registered().signal());
            }
        } else if (newest.told(Happening.Registered.class) || newest.told(Happening.Corrected.class)) {
            people.put(newest.matter(), values(change.file().facts().petitioner()));
            compare(change, involved);
        } else if (involved.accusation()) {
            // Whatever it became one by: proposals that were made before must go.
            links.remove(newest.matter());
        }
        tell(change, involved);
    }

    private void compare(CaseChange change, Involved involved) {
        Matter facts = change.file().facts();
        if (involved.accusation()) {
            links.remove(facts.id());
            return;
        }
        String item = facts.demands().get(0).item();
        String text = words(facts);
        Traits traits = links.traits(facts.id(), people.hashes(facts.id()), change.decision().place(), item,
                change.after().receivedAt(), text.isBlank() ? null : text);
        Instant now = change.file().newest().recordedAt();
        if (change.before() == null) {
            links.add(traits, now);
        } else {
            links.change(traits, now);
        }
    }

    /** What a matter says, as far as it is compared with others. */
    static String words(Matter facts) {
        return (facts.title() == null ? "" : facts.title() + "\n") + (facts.text() == null ? "" : facts.text());
    }

    static List<PersonalValue> values(Petitioner petitioner) {
        List<PersonalValue> values = new ArrayList<>();
        if (petitioner != null) {
            add(values, PersonalKind.NAME, petitioner.name());
            add(values, PersonalKind.PHONE, petitioner.contact());
            add(values, PersonalKind.ADDRESS, petitioner.address());
        }
        return values;
    }

    private static void add(List<PersonalValue> values, PersonalKind kind, String value) {
        if (value != null && !value.isBlank()) {
            values.add(new PersonalValue(PETITIONER, kind, value));
        }
    }

    private void tell(CaseChange change, Involved involved) {
        CaseEvent newest = change.file().newest();
        Instant at = newest.recordedAt();
        Set<String> bodies = new TreeSet<>(involved.received());
        bodies.addAll(involved.handling());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sequence", newest.sequence());
        data.put("stage", change.after().stage().code());
        data.put("answerable", change.after().custody().stream().map(Custody::body).distinct().toList());
        data.put("happenedAt", newest.at().toString());
        DirectoryDay day = current.day(at);
        outbox.append(new OutboxEvent(newest.kind().code(), newest.matter(), bodies, at, data), s -> entitled(s, involved, day));
    }

    /** A system that belongs to no body carries anything but accusations. */
    static boolean entitled(Subscription system, Involved matter, DirectoryDay day) {
        String body = system.body();
        if (!matter.accusation()) {
            return true;
        }
        return body != null && !matter.bars(body, day) && (matter.received().contains(body)
                || matter.handling().contains(body) || matter.above().contains(body));
    }
}
