package org.fengqiao.casework.register;

import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.receipt.Asked;
import org.fengqiao.receipt.ErasureStatement;
import org.fengqiao.receipt.Erasures;
import org.fengqiao.receipt.store.Storage;

/** Erases the personal fields of a matter from its receipts and, if it is registered, from its log. */
public final class CaseErasure {

    private final Storage storage;
    private final Casework casework;
    private final Erasures erasures;
    private final EventLog log;
    private final MatterRows matters;

    CaseErasure(Storage storage, Casework casework, Erasures erasures, EventLog log, MatterRows matters) {
        this.storage = storage;
        this.casework = casework;
        this.erasures = erasures;
        this.log = log;
        this.matters = matters;
    }

    /** As {@link Erasures#erase}; a registered matter keeps its log, with an entry that says so. */
    public ErasureStatement erase(String matter, Asked by, String reason) {
        return storage.write(() -> {
            if (matters.lock(matter).isPresent()) {
                casework.tell(matter, Telling.of(new Happening.Erased(reason)), by.client());
                log.dropPersonal(matter);
                matters.forgetWords(matter);
            }
            return erasures.erase(matter, by, reason);
        });
    }
}
