package org.fengqiao.roster.give;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.visits.office.CalendarEntry;

/**
 * A calendar feed as iCalendar writes it (RFC 5545): events from when to when in Asia/Shanghai, or of whole days where the
 * settings name no hours.
 */
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
        if (entries.stream().anyMatch(e -> e.hours() != null)) {
            calendar.add(zone());
        }
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }

    /** Written here, since looking it up would ask a server: +08:00 all year since 1991. */
    private static VTimeZone zone() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1991, 9, 15, 0, 0)));
        standard.add(new TzOffsetFrom(WorkCalendar.ZONE.getRules().getStandardOffset(Instant.EPOCH)));
        standard.add(new TzOffsetTo(WorkCalendar.ZONE.getRules().getStandardOffset(Instant.EPOCH)));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(WorkCalendar.ZONE.getId()));
        zone.add(standard);
        return zone;
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        if (entry.hours() == null) {
            event.add(new DtStart<>(entry.day()));
        } else {
            event.add(new DtStart<>(entry.day().atTime(entry.hours().from()).atZone(WorkCalendar.ZONE)));
            event.add(new DtEnd<>(entry.day().atTime(entry.hours().to()).atZone(WorkCalendar.ZONE)));
        }
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
