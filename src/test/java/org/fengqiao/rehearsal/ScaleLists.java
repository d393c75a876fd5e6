package org.fengqiao.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.CaseQuery;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.casework.store.RaisedRows;

/** What pages and clients ask for, by a name to print. */
final class ScaleLists {

    private static final String BODY = "440304-chengguan";
    private static final int SHOWN = 50;

    private final ScaleStore store;
    private final Instant now;

    ScaleLists(ScaleStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    Map<String, Runnable> all() {
        CaseLists lists = store.bean(CaseLists.class);
        CaseBoard board = store.bean(CaseBoard.class);
        RaisedRows raised = store.bean(RaisedRows.class);
        Counters counters = store.bean(Counters.class);
        Instant from = now.minus(Duration.ofDays(30));
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("owed by a body", () -> lists.owed(BODY, null, SHOWN));
        all.put("pending at a body", () -> lists.pending(BODY, SHOWN));
        all.put("held by a body", () -> lists.held(BODY, SHOWN));
        all.put("held, sight of one body", () -> lists.held(BODY, SHOWN, sight()));
        all.put("matters, page 1", () -> board.find(query(null, null, false), Sight.ALL));
        all.put("matters, sight of one body", () -> board.find(query(null, null, false), sight()));
        all.put("matters, open ones of a body", () -> board.find(query("open", BODY, false), Sight.ALL));
        all.put("matters, late ones", () -> board.find(query(null, null, true), Sight.ALL));
        all.put("acted upon lately", () -> board.acted("phoned", SHOWN, Sight.ALL));
        all.put("alarms", () -> raised.list("鸣哨", null, SHOWN, Sight.ALL));
        all.put("lapses", () -> lists.lapses(null, from, now, SHOWN));
        all.put("lights", () -> raised.arrears(now, Sight.ALL));
        all.put("unit board", () -> board.loads(now, from, now, Sight.ALL));
        all.put("counters of 30 days", () -> counters.of(null, from, now));
        return all;
    }

    private static Sight sight() {
        return new Sight(null, BODY, BODY, BODY, null, Set.of(BODY), false);
    }

    private static CaseQuery query(String stage, String body, boolean late) {
        return new CaseQuery(null, stage, body, null, null, late, null, SHOWN);
    }
}
