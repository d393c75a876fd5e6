package org.fengqiao.casework.register;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.ContactRows;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.LineRows;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.casework.store.PartRows;
import org.fengqiao.casework.store.Submissions;
import org.fengqiao.receipt.Erasures;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.service.Current;
import org.fengqiao.service.PastRevisions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the register, put together. */
record CaseworkParts(Casework casework, CaseClock clock, Rebuilding rebuilding, CaseErasure erasure, Lines lines,
                     Contacts contacts) {

    /** What the register stands on. */
    record Ground(JdbcClient jdbc, Storage storage, Clock clock, Receipts receipts, Erasures erasures,
                  PersonalVault vault, Current current, PastRevisions past) {
    }

    static CaseworkParts of(Ground ground, Limits limits, DutyRoster roster, List<CaseEventListener> listeners) {
        EventLog log = new EventLog(ground.jdbc(), ground.vault());
        MatterRows matters = new MatterRows(ground.jdbc());
        InvolvedRows involved = new InvolvedRows(ground.jdbc());
        Projections projections = new Projections(ground.jdbc(), involved);
        Judging judging = new Judging(ground.current(), ground.past());
        Appending appending = new Appending(judging, ground.receipts(), log, matters, projections, listeners);
        PartRows parts = new PartRows(ground.jdbc());
        Registering registering = new Registering(appending, limits, parts);
        Parting parting = new Parting(judging, registering, appending, log, involved, parts, ground.receipts());
        Striking striking = new Striking(parting, judging, roster);
        Casework casework = new Casework(ground.storage(), ground.clock(), judging, registering, parting, striking, log,
                matters, new Submissions(ground.jdbc()), new Words(ground.vault()));
        return new CaseworkParts(casework, new CaseClock(ground.storage(), matters, log, striking, ground.clock()),
                new Rebuilding(ground.storage(), judging, log, matters, projections, ground.clock()),
                new CaseErasure(ground.storage(), casework, ground.erasures(), log, matters),
                new Lines(ground.storage(), ground.current(), ground.clock(), new LineRows(ground.jdbc()), matters,
                        involved),
                new Contacts(ground.storage(), ground.current(), ground.clock(), new ContactRows(ground.jdbc()),
                        new CaseLists(ground.jdbc()), casework));
    }
}
