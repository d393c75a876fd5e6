package org.fengqiao.casework.register;

import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.FigureRows;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.LedgerRows;
import org.fengqiao.casework.store.ListingRows;
import org.fengqiao.casework.store.PrincipalRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What lists and figures read, beside the matter's own row, which is written before: an order to be kept, as some bear what
 * others wrote. In the caller's transaction, under the lock of the matter.
 */
final class Projections {

    private final InvolvedRows involved;
    private final FigureRows figures;
    private final LedgerRows ledger;
    private final ListingRows listings;
    private final PrincipalRows principals;

    Projections(JdbcClient jdbc, InvolvedRows involved) {
        this.involved = involved;
        this.figures = new FigureRows(jdbc);
        this.ledger = new LedgerRows(jdbc);
        this.listings = new ListingRows(jdbc);
        this.principals = new PrincipalRows(jdbc);
    }

    /**
     * Writes those of a new matter.
     *
     * @param place code of its division
     * @return who has to do with it, by what stands there
     */
    Involved begin(CaseFile file, String place, Stand stand, Involved now) {
        String matter = file.newest().matter();
        InvolvedRows.Written written = involved.begin(matter, registrant(file), place, file.newest().recordedAt(), now);
        figures.begin(matter, written.circle());
        ledger.write(matter, null, stand, written.circle());
        principals.write(matter, file, null, stand);
        return written.involved();
    }

    /** Writes what the newest entry changed. */
    Involved write(CaseFile file, Stand before, Stand after, Involved now) {
        String matter = file.newest().matter();
        InvolvedRows.Written written = involved.write(matter, now);
        if (file.newest().told(Happening.Corrected.class)) {
            // It may change what otherwise is as it was registered.
            figures.rewrite(matter, written.circle());
        } else {
            figures.write(matter, before, after);
        }
        ledger.write(matter, before, after, written.circle());
        listings.write(matter, file, after);
        principals.write(matter, file, before, after);
        return written.involved();
    }

    /** Makes them again. @return whether it was known who has to do with the matter */
    boolean rewrite(CaseFile file, Stand stand, Involved now) {
        String matter = file.newest().matter();
        Involved was = involved.find(matter);
        ledger.clear(matter);
        InvolvedRows.Written written = involved.write(matter, registrant(file), now);
        figures.rewrite(matter, written.circle());
        ledger.write(matter, null, stand, written.circle());
        listings.write(matter, file, stand);
        principals.rewrite(matter, file, stand);
        return was.equals(written.involved());
    }

    private static String registrant(CaseFile file) {
        return file.events().get(0).actor();
    }
}
