package org.fengqiao.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that the register hands over because they ask for a leader. New rosters of the place take them up. */
public final class CaseInbox {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final VisitPlaces places;
    private final Documents documents = new Documents();

    public CaseInbox(JdbcClient jdbc, Storage storage, VisitPlaces places) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.places = places;
    }

    /** Takes all or none; one handed over before is replaced, also if it had been withdrawn, unless it says the same. */
    public List<ReceivedCase> receive(String place, List<EscalatedCase> cases, Signature by) {
        return receive(places.of(place), cases, by);
    }

    /** As above, for a place that was looked for just now. */
    public List<ReceivedCase> receive(VisitPlaces.Covering place, List<EscalatedCase> cases, Signature by) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            Map<String, String> faults = cases.get(i).faults(place.setting());
            if (faults.isEmpty() && cases.get(i).id().length() > LONGEST) {
                faults.put("id", "编号至多 " + LONGEST + " 字");
            }
            if (faults.isEmpty() && !ids.add(cases.get(i).id())) {
                faults.put("id", "编号在这一批里重复");
            }
            if (!faults.isEmpty()) {
                throw InputFaults.of("/cases/" + i, faults);
            }
        }
        return storage.join(() -> cases.stream().map(c -> receive(place.name(), c, by)).toList());
    }

    private ReceivedCase receive(String place, EscalatedCase asks, Signature by) {
        Optional<ReceivedCase> was = find(place, asks.id());
        if (was.filter(r -> r.withdrawn() == null && r.asks().equals(asks)).isPresent()) {
            return was.get();
        }
        was.ifPresent(r -> delete(place, asks.id()));
        return insert(place, asks, by);
    }

    public List<ReceivedCase> list(String place) {
        places.files(place);
        return storage.read(() -> jdbc.sql("select * from visit_case where place = ? order by received_at, id")
                .param(place).query(this::read).list());
    }

    /** Whether a new roster of the place would take it up. */
    public boolean asks(String place, String id) {
        return storage.read(() -> jdbc.sql("select count(*) from visit_case where place = ? and id = ?"
                + " and withdrawn_at is null").params(place, id).query(Long.class).single()) > 0;
    }

    public ReceivedCase withdraw(String place, String id, Signature by) {
        int done = storage.write(() -> jdbc.sql("update visit_case set withdrawn_at = ?, withdrawn_by = ?, reason = ?"
                        + " where place = ? and id = ? and withdrawn_at is null")
                .params(Columns.of(by.at()), by.account(), by.reason(), place, id).update());
        if (done == 0) {
            throw OfficeException.conflict("没有待安排的案件「" + id + "」，或已经撤回。");
        }
        return find(place, id).orElseThrow();
    }

    /** One that was withdrawn is wanted after all, as it was handed over; nothing where there never was one. */
    public void askAgain(String place, String id, Signature by) {
        storage.write(() -> {
            find(place, id).filter(r -> r.withdrawn() != null).ifPresent(r -> {
                delete(place, id);
                insert(place, r.asks(), by);
            });
            return null;
        });
    }

    /** What a new roster of the place has to take up besides its files. */
    public Circumstances open(String place) {
        List<ReceivedCase> all = list(place);
        return new Circumstances(List.of(), List.of(),
                all.stream().filter(r -> r.withdrawn() == null).map(ReceivedCase::asks).toList(),
                all.stream().filter(r -> r.withdrawn() != null).map(r -> r.asks().id()).collect(Collectors.toSet()),
                List.of());
    }

    private Optional<ReceivedCase> find(String place, String id) {
        return storage.read(() -> jdbc.sql("select * from visit_case where place = ? and id = ?").params(place, id)
                .query(this::read).optional());
    }

    private void delete(String place, String id) {
        jdbc.sql("delete from visit_case where place = ? and id = ?").params(place, id).update();
    }

    private ReceivedCase insert(String place, EscalatedCase asks, Signature by) {
        jdbc.sql("insert into visit_case (place, id, account, received_at, content) values (?, ?, ?, ?, ?)")
                .params(place, asks.id(), by.account(), Columns.of(by.at()), documents.pack(asks)).update();
        return new ReceivedCase(place, asks, new Signature(by.account(), by.at(), ""), null);
    }

    private ReceivedCase read(ResultSet row, int number) throws SQLException {
        Instant gone = Columns.instant(row, "withdrawn_at");
        return new ReceivedCase(row.getString("place"),
                documents.unpack(row.getBytes("content"), EscalatedCase.class),
                new Signature(row.getString("account"),
                        Columns.instant(row, "received_at"), ""),
                gone == null ? null : new Signature(row.getString("withdrawn_by"), gone,
                        row.getString("reason")));
    }
}
