package org.fengqiao.casework.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.LineRows;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;

/**
 * Brings who stands above the bodies of a matter up to date when the directory changes or a day begins: only matters of
 * bodies whose line is another one than before, a page of them in each transaction. A line is noted as done once all of
 * its matters are, so that work that was broken off is begun again, by whichever instance looks next.
 */
public final class Lines {

    private static final int PAGE = 100;

    private final Storage storage;
    private final Current current;
    private final Clock clock;
    private final LineRows rows;
    private final MatterRows matters;
    private final InvolvedRows involved;
    private volatile Seen seen;

    Lines(Storage storage, Current current, Clock clock, LineRows rows, MatterRows matters, InvolvedRows involved) {
        this.storage = storage;
        this.current = current;
        this.clock = clock;
        this.rows = rows;
        this.matters = matters;
        this.involved = involved;
    }

    /** Under which directory, and for which day, everything was last found to be right. */
    private record Seen(String directory, LocalDate day) {
    }

    /**
     * Looks whether there is anything to do, which takes nothing while directory and day are the same.
     *
     * @return how many matters were looked at
     */
    public long follow() {
        InForce inForce = current.inForce();
        Instant instant = clock.instant();
        Seen now = new Seen(inForce.directory().revision(), WorkCalendar.day(instant));
        if (now.equals(seen)) {
            return 0;
        }
        DirectoryDay day = inForce.day(instant);
        Map<String, String> before = storage.read(rows::all);
        Set<String> bodies = new TreeSet<>(before.keySet());
        day.bodies().forEach(body -> bodies.add(body.code()));
        Map<String, String> idle = new TreeMap<>();
        long touched = 0;
        for (String body : bodies) {
            String line = String.join(" ", Involved.line(body, day));
            if (!line.equals(before.get(body))) {
                long matters = follow(body, "received", day) + follow(body, "handling", day);
                if (matters == 0) {
                    idle.put(body, line);
                } else {
                    note(Map.of(body, line));
                }
                touched += matters;
            }
        }
        note(idle);
        seen = now;
        return touched;
    }

    private void note(Map<String, String> lines) {
        if (!lines.isEmpty()) {
            storage.write(() -> {
                lines.forEach(rows::put);
                return null;
            });
        }
    }

    private long follow(String body, String relation, DirectoryDay day) {
        long touched = 0;
        String last = null;
        for (List<String> page = page(body, relation, last); !page.isEmpty(); page = page(body, relation, last)) {
            List<String> these = page;
            storage.write(() -> {
                these.forEach(matter -> again(matter, day));
                return null;
            });
            touched += page.size();
            last = page.get(page.size() - 1);
        }
        return touched;
    }

    private List<String> page(String body, String relation, String after) {
        return storage.read(() -> rows.matters(body, relation, after, PAGE));
    }

    /** Under the lock of the matter, as an entry may just be changing who handles it. */
    private void again(String matter, DirectoryDay day) {
        matters.hold(matter);
        involved.write(matter, involved.find(matter).under(day));
    }
}
