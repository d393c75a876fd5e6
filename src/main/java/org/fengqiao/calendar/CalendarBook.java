package org.fengqiao.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calendars of all places: a national layer and layers for divisions by the beginning of their code (45 for the
 * whole of Guangxi). A row of a narrower layer wins over one of a wider layer. Immutable, safe for any number of
 * threads.
 */
public final class CalendarBook {

    /** Plain weekends, default office hours, no year known. */
    public static final CalendarBook EMPTY = new CalendarBook(Map.of());

    /** By beginning of the division code; the national layer is the one of the empty beginning. */
    private final TreeMap<String, CalendarLayer> layers = new TreeMap<>();
    private final Map<String, WorkCalendar> calendars = new LinkedHashMap<>();

    CalendarBook(Map<String, CalendarLayer> layers) {
        this.layers.put("", CalendarLayer.EMPTY);
        this.layers.putAll(layers);
        this.layers.keySet().forEach(prefix -> calendars.put(prefix, calendar(prefix)));
    }

    /** The national calendar. */
    public WorkCalendar national() {
        return calendars.get("");
    }

    /**
     * The calendar of a place.
     *
     * @param divisionCode code of a division, or null for nowhere in particular: then the national calendar
     */
    public WorkCalendar forPlace(String divisionCode) {
        for (int n = divisionCode == null ? 0 : divisionCode.length(); n > 0; n--) {
            WorkCalendar found = calendars.get(divisionCode.substring(0, n));
            if (found != null) {
                return found;
            }
        }
        return national();
    }

    /** This book with the layers of another over it: on the same layer and day, the other's row wins. */
    public CalendarBook with(CalendarBook more) {
        TreeMap<String, CalendarLayer> both = new TreeMap<>(layers);
        more.layers.forEach((prefix, layer) -> both.merge(prefix, layer, CalendarLayer::with));
        return new CalendarBook(both);
    }

    private WorkCalendar calendar(String place) {
        List<Collection<SpecialDay>> days = new ArrayList<>();
        DutyHours hours = DutyHours.DEFAULT;
        for (Map.Entry<String, CalendarLayer> layer : layers.entrySet()) { // shorter beginnings come first
            if (place.startsWith(layer.getKey())) {
                days.add(layer.getValue().days().values());
                hours = layer.getValue().hours() == null ? hours : layer.getValue().hours();
            }
        }
        return new PlaceCalendar(new DayTable(days), hours);
    }
}
