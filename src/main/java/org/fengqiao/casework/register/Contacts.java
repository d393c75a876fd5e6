package org.fengqiao.casework.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.ContactRows;
import org.fengqiao.casework.store.ContactRows.First;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.GridContact;
import org.fengqiao.place.Level;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.service.Current;

/**
 * Hands the duties of a grid's first contact over when a published assignment names another from today on: in the log of
 * each matter in which something is owed from there, once. A grid is noted as done once all of its matters are, so that
 * work that was broken off is begun again, by whichever instance looks next.
 */
public final class Contacts {

    private static final String ACTOR = "grid-assignment";
    private static final String COMMUNITY = "社区";
    private static final String NOBODY = "所在社区";

    private final Storage storage;
    private final Current current;
    private final Clock clock;
    private final ContactRows rows;
    private final CaseLists lists;
    private final Casework casework;
    private volatile Seen seen;

    Contacts(Storage storage, Current current, Clock clock, ContactRows rows, CaseLists lists, Casework casework) {
        this.storage = storage;
        this.current = current;
        this.clock = clock;
        this.rows = rows;
        this.lists = lists;
        this.casework = casework;
    }

    /** Under which directory, and for which day, everybody was last found to be right. */
    private record Seen(String directory, LocalDate day) {
    }

    /**
     * Looks whether there is anything to do, which takes nothing while directory and day are the same.
     *
     * @return how many matters were told
     */
    public long follow() {
        Seen now = new Seen(current.inForce().directory().revision(), WorkCalendar.day(clock.instant()));
        if (now.equals(seen)) {
            return 0;
        }
        Map<String, First> before = storage.read(rows::all);
        Map<String, First> today = first(current.inForce().directory().on(now.day()));
        TreeSet<String> grids = new TreeSet<>(before.keySet());
        grids.addAll(today.keySet());
        Map<String, First> changed = new TreeMap<>();
        long told = 0;
        for (String grid : grids) {
            First was = before.get(grid);
            First is = today.get(grid);
            if (!Objects.equals(was, is)) {
                told += was == null ? 0 : handOver(was, is, String.join("/", "网格换人", grid, now.toString()));
                changed.put(grid, is);
            }
        }
        note(changed);
        seen = now;
        return told;
    }

    private void note(Map<String, First> contacts) {
        if (!contacts.isEmpty()) {
            storage.write(() -> {
                rows.put(contacts);
                return null;
            });
        }
    }

    private long handOver(First was, First is, String mark) {
        String to = is == null ? NOBODY : is.post().equals(was.post()) ? is.person()
                : is.person() + "（" + is.post() + "）";
        Happening over = new Happening.PostHandedOver(was.body(), was.post(), was.person(), to);
        List<String> matters = storage.read(() -> lists.owing(was.body(), was.post()));
        matters.forEach(matter -> casework.tell(matter, new Telling(over, null, Proof.SYSTEM_LOG, mark, null), ACTOR));
        return matters.size();
    }

    private static Map<String, First> first(DirectoryDay day) {
        Map<String, First> contacts = new HashMap<>();
        for (GridContact c : day.firstContacts()) {
            Optional<Body> community = day.bodyOf(COMMUNITY, Level.VILLAGE, c.division());
            contacts.put(c.grid(), new First(community.map(Body::code).orElse(null), c.name() + c.title(), c.person()));
        }
        return contacts;
    }
}
