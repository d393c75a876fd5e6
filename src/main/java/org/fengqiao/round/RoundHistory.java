package org.fengqiao.round;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/** What came of somebody's rounds over a month. */
public final class RoundHistory {

    private final RoundDesk desk;
    private final RoundPlaces places;
    private final RoundStore store;
    private final Storage storage;

    RoundHistory(RoundDesk desk, RoundPlaces places, RoundStore store, Storage storage) {
        this.desk = desk;
        this.places = places;
        this.store = store;
        this.storage = storage;
    }

    /** @throws org.fengqiao.problem.ProblemException as {@link RoundDesk#find} */
    public MonthTally of(String place, String worker, YearMonth month, AccountUser who) {
        LocalDate first = month.atDay(1);
        LocalDate tomorrow = desk.today().plusDays(1);
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate until = end.isBefore(tomorrow) ? end : tomorrow; // what is still to come is not unmet
        RoundKey key = new RoundKey(place, worker, first);
        desk.walker(places.read(place).setting(), key, who);
        return storage.read(() -> MonthTally.of(month, store.rounds(key, until),
                store.results(place, first, until).stream().filter(r -> r.worker().equals(worker)).toList()));
    }
}
