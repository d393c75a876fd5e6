package org.fengqiao.casework.register;

import java.util.Optional;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
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

    /**
     * As {@link Erasures#erase}; a registered matter keeps its log, with an entry that says so.
     *
     * @throws ProblemException if the matter is registered and not closed: whoever handles it still has to reach,
     *                          answer and revisit the petitioner
     */
    public ErasureStatement erase(String matter, Asked by, String reason) {
        return storage.write(() -> {
            Optional<MatterRow> row = matters.lock(matter);
            row.map(r -> r.stand().stage()).filter(stage -> !stage.closed()).ifPresent(stage -> {
                throw needed(matter, stage);
            });
            if (row.isPresent()) {
                casework.tell(matter, Telling.of(new Happening.Erased(reason)), by.client());
                log.dropPersonal(matter);
                matters.forgetWords(matter);
            }
            return erasures.erase(matter, by, reason);
        });
    }

    private static ProblemException needed(String matter, Stage stage) {
        return new ProblemException(ProblemCode.CONFLICT, "事项「" + matter + "」" + stage.label() + "，还没有了结："
                + "联系、告知、答复和回访信访人都要用这些个人信息，现在不能清除。请先办到化解、销案或终结，再清除；"
                + "只是个别内容记错了的，请用「更正」改正。");
    }
}
