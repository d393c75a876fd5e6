package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.store.CaseDuties;
import org.fengqiao.casework.store.DutySet;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whose duties are looked at, as it stands in the address; every field may be null.
 *
 * @param body name or code
 * @param show code of the set: {@link DutySet}
 * @param to   last day of the period
 */
record WorkQuery(String body, String post, String show, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                 @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Integer page) {

    static final int SHOWN = 50;
    /** The last page; further on the place of its first line is no number any more. */
    private static final int LAST = 100_000;

    /** What is not known is what is owed. */
    DutySet set() {
        return Stream.of(DutySet.values()).filter(set -> set.code().equals(show)).findFirst().orElse(DutySet.OWED);
    }

    boolean asksNothing() {
        return blank(body) && blank(post) && blank(show);
    }

    public int number() {
        return page == null || page < 1 ? 1 : Math.min(page, LAST);
    }

    public int skipped() {
        return (number() - 1) * SHOWN;
    }

    /**
     * @param code  of the body, or null for all
     * @param title of the post, or null for all
     */
    CaseDuties.Asked asked(String code, String title, Instant now) {
        LocalDate first = from != null ? from : WorkCalendar.day(now).withDayOfMonth(1);
        LocalDate last = to != null ? to : first.plusMonths(1).minusDays(1);
        return new CaseDuties.Asked(set(), code, title, now, first.atStartOfDay(WorkCalendar.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant());
    }

    /** The address of another page of the same list. */
    public String page(int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/work");
        add(address, "body", body);
        add(address, "post", post);
        add(address, "show", show);
        add(address, "from", from);
        add(address, "to", to);
        return address.queryParam("page", other).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
