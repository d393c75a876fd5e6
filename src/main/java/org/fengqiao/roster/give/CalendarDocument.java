package org.fengqiao.roster.give;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.fengqiao.planning.visits.office.CalendarEntry;

/** A calendar feed as iCalendar writes it (RFC 5545): events of whole days, since only the half of a day is fixed. */
public final class CalendarDocument {

    private final String name;
    private final Instant stamp;
    private final List<CalendarEntry> entries;

    /** @param stamp when what the entries say was last changed */
    public CalendarDocument(String name, Instant stamp, List<CalendarEntry> entries) {
        this.name = name;
        this.stamp = stamp;
        this.entries = List.copyOf(entries);
    }

    public String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Fengqiao//Visit rosters//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(entry.day()));
        event.add(new Summary(entry.summary()));
        event.add(new Sequence(entry.sequence()));
        Status status = entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        if (!entry.place().isEmpty()) {
            event.add(new Location(entry.place()));
        }
        return event;
    }
}
