package org.fengqiao.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.place.Body;
import org.fengqiao.place.Found;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.FrequencyTally;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.SessionRecord;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.office.VisitDutyNotice;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.text.Nearest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the sessions of published rosters went. */
public final class SessionRecords {

    private final JdbcClient jdbc;
    private final Storage storage;
    private final RosterDesk desk;
    private final BodyFinder bodies;
    private final Documents documents = new Documents();

    public SessionRecords(JdbcClient jdbc, Storage storage, RosterDesk desk, BodyFinder bodies) {
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.storage = storage;
        this.desk = desk;
    }

    /**
     * Enters how a session went.
     *
     * @param corrects number of the record that this one corrects; 0 for the first
     */
    public Recorded enter(String id, SessionRecord record, long corrects, Signature by) {
        Opened opened = desk.open(id);
        if (opened.roster().state() != RosterState.PUBLISHED) {
            throw OfficeException.conflict("现在是" + opened.roster().state().label() + "，公布以后才登记场次。");
        }
        Map<String, String> faults = new LinkedHashMap<>(
                record.faults(opened.problem(), opened.roster().draft().plan(), desk.today()));
        unknownBody(opened.problem().setting(), record.body()).ifPresent(fault -> faults.putIfAbsent("body", fault));
        if (!faults.isEmpty()) {
            throw InputFaults.of("", faults);
        }
        return storage.write(() -> {
            // the roster's row is the lock under which its records are counted
            jdbc.sql("select id from visit_roster where id = ? for update").param(id).query(String.class).single();
            Recorded newest = newest(id).get(record.duty());
            if ((newest == null ? 0 : newest.number()) != corrects) {
                throw new ProblemException(ProblemCode.CONFLICT, newest == null ? "这一场还没有登记，不能更正。"
                        : newest.signature().account() + " 已登记了这一场（第 " + newest.number()
                        + " 号），这次没有保存。要更正请看过后在 corrects 写这个号。");
            }
            jdbc.sql("insert into visit_record (roster, duty, account, made_at, content) values (?, ?, ?, ?, ?)")
                    .params(id, record.duty(), by.account(), Columns.of(by.at()),
                            documents.pack(record)).update();
            Map<String, Recorded> now = newest(id);
            desk.tell(opened.roster(), Map.of(record.duty(), record), v -> v.duty().equals(record.duty()), by);
            return now.get(record.duty());
        });
    }

    /** Somebody must be able to read who is to act: a body of the directory, or one that the settings name. */
    private Optional<String> unknownBody(VisitSetting setting, String body) {
        if (body.isEmpty() || setting.bodies().contains(body)) {
            return Optional.empty();
        }
        Found<Body> found = bodies.find(body, setting.policy().division());
        if (found instanceof Found.Several<Body> several) {
            return Optional.of("叫「" + body + "」的单位不止一个，请写全称或编码：" + several.candidates().stream()
                    .map(b -> b.name() + "（" + b.code() + "）").collect(Collectors.joining("、")));
        }
        if (found instanceof Found.None<Body> none) {
            List<String> near = Stream.concat(Nearest.to(body, setting.bodies()).stream(), none.nearest().stream()).distinct()
                    .toList();
            return Optional.of("名录和这份排班的设置里都没有单位「" + body + "」，请核对"
                    + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)));
        }
        return Optional.empty();
    }

    /** The newest record of every duty that has one. */
    public Map<String, Recorded> of(String id) {
        return storage.read(() -> newest(id));
    }

    public List<FrequencyTally> tally(Opened opened) {
        return FrequencyTally.of(opened.problem(), opened.roster().draft().plan(),
                plain(opened.roster().head().id()), desk.today());
    }

    /** Visits with what came of them, as the register of cases receives them; also those taken off again. */
    public List<VisitDutyNotice> notices(Opened opened) {
        if (opened.roster().state() != RosterState.PUBLISHED) {
            return List.of();
        }
        Map<String, SessionRecord> records = plain(opened.roster().head().id());
        List<VisitDutyNotice> notices =
                new ArrayList<>(VisitDutyNotice.of(opened.roster(), opened.problem(), records));
        notices.addAll(withdrawn(opened.roster(), records));
        notices.sort(VisitDutyNotice.ORDER);
        return notices;
    }

    /** Visits that were published and then taken off: who asks from time to time must not just miss them. */
    private List<VisitDutyNotice> withdrawn(OfficeRoster now, Map<String, SessionRecord> records) {
        List<VisitDutyNotice> gone = new ArrayList<>();
        Set<String> seen = new HashSet<>(now.draft().plan().assignments().keySet());
        List<Step> steps = desk.steps(now.head().id());
        for (int i = steps.size() - 2; i >= 0; i--) {
            OfficeRoster before = desk.find(now.head().id(), steps.get(i).version());
            if (before.state() != RosterState.PUBLISHED) {
                break; // what was only a draft nobody was told
            }
            Set<String> had = before.draft().plan().assignments().keySet();
            if (!seen.containsAll(had)) {
                Step by = steps.get(i + 1);
                VisitDutyNotice.of(before, desk.problem(before, Circumstances.NONE), records).stream()
                        .filter(v -> !seen.contains(v.duty()))
                        .map(v -> v.withdrawn(by.version(), by.signature().reason())).forEach(gone::add);
                seen.addAll(had);
            }
        }
        return gone;
    }

    private Map<String, SessionRecord> plain(String id) {
        return of(id).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().record()));
    }

    private Map<String, Recorded> newest(String id) {
        Map<String, Recorded> newest = new LinkedHashMap<>();
        jdbc.sql("select * from visit_record where roster = ? order by number").param(id).query(this::read).list()
                .forEach(r -> newest.put(r.record().duty(), r));
        return newest;
    }

    private Recorded read(ResultSet row, int number) throws SQLException {
        return new Recorded(row.getLong("number"), documents.unpack(row.getBytes("content"), SessionRecord.class),
                new Signature(row.getString("account"), Columns.instant(row, "made_at"), ""));
    }
}
