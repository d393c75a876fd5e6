package org.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.office.CaseOrigin;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.SessionOutcome;
import org.fengqiao.planning.visits.office.SessionRecord;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.office.VisitState;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.place.Found;
import org.fengqiao.planning.Source;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.roster.give.FeedKind;
import org.fengqiao.roster.give.Feeds;
import org.fengqiao.roster.give.Notices;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What holds of rosters, records, cases and feeds on every database. */
abstract class RosterStorageContract {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Signature OFFICE = new Signature("scheduling", NOW, "");
    private static final String FIRST = "每日接访/2026-03-02/全天";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final VisitPlaces PLACES = new VisitPlaces(Path.of(""));

    private RosterDesk desk;
    private SessionRecords records;
    private CaseInbox inbox;
    private Feeds feeds;
    private FailedHandovers failed;

    abstract DataSource database();

    @BeforeEach
    void migrate() {
        DataSource database = database();
        Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        Storage storage = new Storage(new JdbcTransactionManager(database), Duration.ofSeconds(5), () -> { });
        desk = new RosterDesk(new RosterStore(jdbc, storage), PLACES, Clock.fixed(NOW, WorkCalendar.ZONE));
        records = new SessionRecords(jdbc, storage, desk,
                (body, division) -> new Found.None<>(body, List.of("市民政局")));
        inbox = new CaseInbox(jdbc, storage, PLACES);
        failed = new FailedHandovers(jdbc, storage);
        feeds = new Feeds(jdbc, storage, desk, PLACES);
    }

    @Test
    void aRosterComesBackAsItWasKeptWithTheSettingsItWasMadeWith() {
        OfficeRoster roster = create();

        assertThat(desk.find(roster.head().id())).isEqualTo(roster);
        assertThat(desk.files(roster)).isEqualTo(PLACES.files("wuchang"));
        assertThat(desk.list("wuchang")).hasSize(1).isEqualTo(desk.list(null));
        assertThat(desk.list("futian")).isEmpty();
        assertThat(desk.steps(roster.head().id())).containsExactly(new Step(1, RosterAction.CREATED, OFFICE));
    }

    @Test
    void ofManyEditorsOfOneVersionOneWinsAndNothingIsLost() {
        OfficeRoster roster = create();

        long won = IntStream.range(0, 6).parallel().filter(n -> {
            try {
                desk.pin(roster.head().id(), 1, FIRST, true, new Signature("editor" + n, NOW, ""));
                return true;
            } catch (ProblemException overtaken) {
                return false;
            }
        }).count();

        assertThat(won).isEqualTo(1);
        assertThat(desk.find(roster.head().id()).version()).isEqualTo(2);
        assertThatThrownBy(() -> desk.pin(roster.head().id(), 1, FIRST, false, OFFICE))
                .hasMessageContaining("已固定到第 2 版");
    }

    @Test
    void undoAndRedoBringDraftsBackAsNewVersions() {
        OfficeRoster roster = create();
        String id = roster.head().id();
        desk.pin(id, 1, FIRST, true, OFFICE);

        assertThat(desk.undo(id, 2, OFFICE).draft()).isEqualTo(roster.draft());
        assertThat(desk.redo(id, 3, OFFICE).draft().pinned()).containsExactly(FIRST);
        assertThat(desk.steps(id)).hasSize(4);
    }

    @Test
    void recordsAreCorrectedKnowinglyAndOnlyOfPublishedRosters() {
        OfficeRoster draft = create();
        SessionRecord held = new SessionRecord(FIRST, SessionOutcome.PRESENT, null, null, 2, 3, 2, "", "", "");
        assertThatThrownBy(() -> records.enter(draft.head().id(), held, 0, OFFICE)).hasMessageContaining("公布以后");

        OfficeRoster published = publish(draft);
        assertThatThrownBy(() -> records.enter(published.head().id(), new SessionRecord(FIRST, SessionOutcome.PRESENT, null, null,
                2, 3, 2, "", "市民正局", ""), 0, OFFICE)).hasMessageContaining("没有单位「市民正局」").hasMessageContaining("市民政局");
        Recorded first = records.enter(published.head().id(), held, 0, OFFICE);
        assertThatThrownBy(() -> records.enter(published.head().id(), held, 0, OFFICE)).hasMessageContaining("已登记");
        Recorded corrected = records.enter(published.head().id(), held, first.number(), OFFICE);
        assertThat(records.of(published.head().id())).isEqualTo(Map.of(FIRST, corrected));
    }

    @Test
    void aCaseIsTakenUpUntilItIsWithdrawn() {
        EscalatedCase asks = new EscalatedCase("JB-1", CaseOrigin.ESCALATED, "一般", "教育", "230184107", List.of("市教体局"),
                null, MONDAY, MONDAY.plusDays(20), null, null, List.of(), null);
        inbox.receive("wuchang", List.of(asks), OFFICE);
        inbox.receive("wuchang", List.of(asks), OFFICE);

        assertThat(inbox.open("wuchang").cases()).containsExactly(asks);
        assertThat(PLACES.problem(PLACES.files("wuchang"), Period.month(2026, 3), inbox.open("wuchang")).demands())
                .anyMatch(d -> d.id().equals("积案包案/JB-1"));
        inbox.withdraw("wuchang", "JB-1", new Signature("machine", NOW, "已化解"));
        assertThat(inbox.open("wuchang").cases()).isEmpty();
        assertThatThrownBy(() -> inbox.withdraw("wuchang", "JB-1", OFFICE)).hasMessageContaining("已经撤回");
        assertThat(inbox.receive("wuchang", List.of(asks), OFFICE)).as("handed over again").isEqualTo(inbox.list("wuchang"));
        assertThat(inbox.open("wuchang").cases()).containsExactly(asks);
    }

    @Test
    void aHandoverThatFailedIsKeptOnceWithItsLatestReasonUntilItIsSettled() {
        failed.note("wuchang", "JB-1", "JB-1", "案件层级对不上", NOW);
        failed.note("wuchang", "JB-1", "JB-1", "长".repeat(3000), NOW.plusSeconds(60));
        failed.note("wuchang", "visit-1", "JB-2", "事项已办结", NOW.plusSeconds(5));
        failed.note("futian", "JB-1", "JB-1", "别处的", NOW);

        assertThat(failed.list("wuchang")).extracting(f -> f.matter() + " " + f.at())
                .containsExactly("JB-1 " + NOW.plusSeconds(60), "JB-2 " + NOW.plusSeconds(5));
        assertThat(failed.list("wuchang").get(0).reason()).startsWith("长长").hasSize(1900);
        failed.settle("wuchang", "JB-1");
        assertThat(failed.list("wuchang")).extracting(f -> f.reason()).containsExactly("事项已办结");
        assertThat(failed.list("futian")).hasSize(1);
    }

    @Test
    void aVisitThatARepairTookOffIsStillToldAsWithdrawn() {
        OfficeRoster published = publish(create());
        OfficeRoster repaired = new RosterOffice(desk).repair(published.head().id(), published.version(),
                new Plan(Map.of()), new Circumstances(List.of(), List.of(new Closure(MONDAY, null, "台风",
                        new Source("修复", 0, ""))), List.of(), Set.of(), List.of()),
                new Signature("scheduling", NOW, "台风停办"));

        assertThat(records.notices(desk.open(published.head().id()))).singleElement().satisfies(v -> {
            assertThat(v.duty()).isEqualTo(FIRST);
            assertThat(v.state()).isEqualTo(VisitState.WITHDRAWN);
            assertThat(v.reason()).isEqualTo("台风停办");
            assertThat(v.version()).isEqualTo(repaired.version());
        });
    }

    @Test
    void aFeedShowsARepairByItsSequenceAndEndsWhenRevoked() {
        OfficeRoster published = publish(create());
        String token = feeds.open("wuchang", FeedKind.LEADER, "wc-lingdao01", OFFICE);
        String before = feeds.calendar(token).text();
        Absence ill = new Absence("wc-lingdao01", MONDAY, MONDAY, Half.WHOLE_DAY, AbsenceKind.ILLNESS, "",
                new Source("修复", 0, ""));
        OfficeRoster repaired = new RosterOffice(desk).repair(published.head().id(), published.version(),
                published.draft().plan().with(FIRST, new Assignment("wc-lingdao02", MONDAY)),
                new Circumstances(List.of(ill), List.of(), List.of(), Set.of(), List.of()),
                new Signature("scheduling", NOW, "病假"));

        assertThat(before).contains("SEQUENCE:0", "STATUS:CONFIRMED");
        String after = feeds.calendar(token).text();
        assertThat(after).contains("SEQUENCE:1", "STATUS:CANCELLED").contains(uid(before));
        assertThat(feeds.calendar(feeds.open("wuchang", FeedKind.LEADER, "wc-lingdao02", OFFICE)).text())
                .contains("SEQUENCE:1", "STATUS:CONFIRMED", uid(before));
        assertThat(repaired.circumstances().absences()).containsExactly(ill);
        feeds.list("wuchang").forEach(f -> feeds.revoke(f.id(), OFFICE));
        assertThatThrownBy(() -> feeds.calendar(token)).hasMessageContaining("作废");
    }

    @Test
    void aLeaderFindsTheRostersThatKnowThePostAndNoOthers() {
        String id = publish(create()).head().id();
        create();

        assertThat(desk.ofPost("wc-lingdao01")).as("by code, drafts left out").extracting(RosterEntry::id).containsExactly(id);
        String title = desk.open(id).problem().setting().leader("wc-lingdao01").orElseThrow().title();
        assertThat(desk.ofPost(title)).as("by title").hasSize(1);
        assertThat(desk.ofPost("别处的县长")).isEmpty();
        JdbcClient.create(database()).sql("delete from visit_roster_post").update();
        assertThat(desk.ofPost("别处的县长")).as("made before posts were written down").hasSize(1);
    }

    @Test
    void theNoticeCarriesTheDayOfPublicationAndThatOfTheLastRepair() {
        OfficeRoster published = publish(create());
        assertThat(new Notices(desk).of(published.head().id()).dated()).isEqualTo("2026年3月2日公布");

        new RosterOffice(desk).repair(published.head().id(), published.version(), published.draft().plan(),
                Circumstances.NONE, new Signature("scheduling", NOW.plus(Duration.ofDays(3)), "病假"));
        assertThat(new Notices(desk).of(published.head().id())).satisfies(n -> {
            assertThat(n.dated()).isEqualTo("2026年3月2日公布，2026年3月5日更新");
            assertThat(n.period()).isEqualTo("2026年3月");
        });
    }

    private static String uid(String calendar) {
        return calendar.lines().filter(l -> l.startsWith("UID:")).findFirst().orElseThrow();
    }

    private OfficeRoster create() {
        return desk.create("wuchang", "三月", PLACES.files("wuchang"), Period.month(2026, 3), Circumstances.NONE,
                new Plan(Map.of(FIRST, new Assignment("wc-lingdao01", MONDAY))), OFFICE);
    }

    /** Published at once: what leads there is tested elsewhere. */
    private OfficeRoster publish(OfficeRoster draft) {
        OfficeRoster sent = desk.save(draft, RosterAction.SENT, OFFICE, r -> r.sent(List.of()));
        RosterOffice office = new RosterOffice(desk);
        OfficeRoster approved = office.approve(sent.head().id(), sent.version(), "wc-shuji",
                new Signature("leader", NOW, "试"));
        return office.publish(approved.head().id(), approved.version(), new Signature("scheduling", NOW, "试"));
    }
}
