package org.fengqiao.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.CaseQuery;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.casework.store.RaisedRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What pages and clients ask for, by a name to print. */
final class ScaleLists {

    private static final int SHOWN = 50;

    private final ScaleStore store;
    private final Instant now;
    private final String owing;
    private final String holding;
    private final String asked;

    ScaleLists(ScaleStore store, Instant now) {
        this.store = store;
        this.now = now;
        this.owing = busiest("body", "casework_duty");
        this.holding = busiest("body", "casework_matter");
        this.asked = busiest("pending", "casework_matter");
    }

    Map<String, Runnable> all() {
        CaseLists lists = store.bean(CaseLists.class);
        CaseBoard board = store.bean(CaseBoard.class);
        RaisedRows raised = store.bean(RaisedRows.class);
        Counters counters = store.bean(Counters.class);
        Instant from = now.minus(Duration.ofDays(30));
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("owed by a body", () -> lists.owed(owing, null, SHOWN));
        all.put("pending at a body", () -> lists.pending(asked, SHOWN));
        all.put("held by a body", () -> lists.held(holding, SHOWN));
        all.put("held, sight of one body", () -> lists.held(holding, SHOWN, sight()));
        all.put("matters, page 1", () -> board.find(query(null, null, false), Sight.ALL));
        all.put("matters, sight of one body", () -> board.find(query(null, null, false), sight()));
        all.put("matters, open ones of a body", () -> board.find(query("open", holding, false), Sight.ALL));
        all.put("matters, late ones", () -> board.find(query(null, null, true), Sight.ALL));
        all.put("acted upon lately", () -> board.acted(List.of("phoned"), null, SHOWN, Sight.ALL));
        all.put("alarms", () -> raised.list("鸣哨", null, SHOWN, Sight.ALL));
        all.put("lapses", () -> lists.lapses(null, from, now, SHOWN));
        all.put("lights", () -> raised.arrears(now, Sight.ALL));
        all.put("unit board", () -> board.loads(now, from, now, Sight.ALL));
        all.put("counters of 30 days", () -> counters.of(null, from, now, Sight.ALL));
        all.put("lights, sight of one body", () -> raised.arrears(now, sight()));
        all.put("unit board, sight of one body", () -> board.loads(now, from, now, sight()));
        all.put("counters, sight of one body", () -> counters.of(null, from, now, sight()));
        return all;
    }

    /** Who has most to do is asked about: the longest lists. */
    private String busiest(String column, String table) {
        return store.bean(JdbcClient.class).sql("select " + column + " from " + table + " where " + column
                + " is not null group by " + column + " order by count(*) desc fetch first 1 row only")
                .query(String.class).single();
    }

    private Sight sight() {
        return new Sight(null, holding, holding, holding, null, Set.of(holding), false);
    }

    private static CaseQuery query(String stage, String body, boolean late) {
        return new CaseQuery(null, stage, body, null, null, late, null, null, null, null, null, SHOWN);
    }
}
