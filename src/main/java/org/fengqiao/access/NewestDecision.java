package org.fengqiao.access;

import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Purpose;
import org.fengqiao.receipt.Receipts;

/** What the rules said of a matter after the newest entry that they judged. */
public final class NewestDecision {

    private final Receipts receipts;

    NewestDecision(Receipts receipts) {
        this.receipts = receipts;
    }

    public Decision of(CaseFile file) {
        Long receipt = null;
        for (CaseEvent entry : file.events()) {
            receipt = entry.receipt() == null ? receipt : entry.receipt();
        }
        return Json.mapper().readValue(receipts.find(file.newest().matter(), receipt).orElseThrow().output(),
                Decision.class);
    }

    /** Whether it is an informer's, or may yet turn out to be: then nothing about it leaves the office. */
    public static boolean confidential(Decision decision) {
        return decision.demands().stream().anyMatch(demand -> demand.separate() || demand.purpose().open()
                || demand.purpose().value().equals(Purpose.ACCUSATION.label()));
    }
}
