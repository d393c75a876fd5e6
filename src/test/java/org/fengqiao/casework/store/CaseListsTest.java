package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list in its order, cut where asked, without what its reader may not see. */
class CaseListsTest extends DatabaseTest {

    private static final Instant LATER = ListedRows.START.plus(Duration.ofDays(2));
    private static final Sight OF_A = new Sight(null, null, "a", null, null, Set.of("a"), false);
    private CaseLists lists;
    private CaseBoard board;
    private RaisedRows raised;

    @BeforeEach
    void fill() {
        ListedRows rows = new ListedRows(jdbc);
        lists = new CaseLists(jdbc);
        board = new CaseBoard(jdbc);
        raised = new RaisedRows(jdbc);
        rows.matter("m1", "open", "a", "b", 1);
        rows.matter("m2", "done", "a", null, 2);
        rows.matter("m3", "open", "a", "b", 0);
        rows.matter("m4", "resolved", "a", null, 3);
        rows.matter("m5", "open", "b", null, 3);
        rows.duty("m1", "d1", "a", "breached", true, 5);
        rows.duty("m1", "d2", "a", "open", true, null);
        rows.duty("m2", "d1", "a", "open", true, 60);
        rows.duty("m3", "d1", "a", "open", true, 4);
        rows.duty("m3", "d2", "a", "met-in-time", false, 3);
        rows.duty("m5", "d1", "b", "breached", true, 6);
        rows.act("m1", 2, "phoned", 1);
        rows.act("m1", 3, "phoned", 4);
        rows.act("m2", 2, "phoned", 3);
        rows.act("m5", 2, "answered", 9);
        rows.raised("m1", 0, "鸣哨", "a", 5);
        rows.raised("m5", 0, "鸣哨", "b", 6);
        rows.raised("m4", 0, "鸣哨", "a", 7);
        rows.lapse("m1", "l1", "a", 5);
        rows.lapse("m5", "l1", "b", 6);
        rows.involved("m3", "handling", "a");
    }

    @Test
    void whatIsOwedComesSoonestFirstAndWithoutAnEndLast() {
        assertThat(lists.owed("a", null, 10)).extracting(d -> d.matter() + "/" + d.id())
                .containsExactly("m3/d1", "m1/d1", "m2/d1", "m1/d2");
        assertThat(lists.owed("a", null, 2)).extracting(Owed::matter).containsExactly("m3", "m1");
        assertThat(lists.owed("a", null, 10, OF_A)).extracting(Owed::matter).containsExactly("m3");
    }

    @Test
    void whatIsHeldComesLongestWaitingFirstWhateverItsStage() {
        assertThat(lists.held("a", 10)).extracting(CaseLists.Held::matter).containsExactly("m3", "m1", "m2");
        assertThat(lists.held("a", 1)).extracting(CaseLists.Held::matter).containsExactly("m3");
        assertThat(lists.held("a", 10, OF_A)).extracting(CaseLists.Held::matter).containsExactly("m3");
        assertThat(lists.pending("b", 10)).extracting(CaseLists.Held::matter).containsExactly("m3", "m1");
    }

    @Test
    void lapsesAndAlarmsComeNewestFirst() {
        assertThat(lists.lapses(null, ListedRows.START, LATER, 10)).extracting(CaseLists.Noted::matter)
                .containsExactly("m5", "m1");
        assertThat(lists.lapses("a", ListedRows.START, LATER, 10)).extracting(CaseLists.Noted::matter)
                .containsExactly("m1");
        assertThat(raised.list("鸣哨", null, 10, Sight.ALL)).extracting(RaisedRows.Listed::matter)
                .containsExactly("m5", "m1");
        assertThat(raised.list("鸣哨", "a", 10, Sight.ALL)).extracting(RaisedRows.Listed::matter).containsExactly("m1");
    }

    @Test
    void arrearsAreAddedUpByUnit() {
        assertThat(raised.arrears(LATER, Sight.ALL)).containsExactly(new UnitArrears("a", 2, 1, 1),
                new UnitArrears("b", 1, 1, 1));
        assertThat(raised.arrears(LATER, OF_A)).containsExactly(new UnitArrears("a", 1, 1, 0));
        assertThat(raised.arrears(ListedRows.START, Sight.ALL)).isEmpty();
    }

    @Test
    void mattersComeNewestFirstPageByPage() {
        CaseQuery all = new CaseQuery(null, null, null, null, null, false, null, null, null, null, null, 3);

        assertThat(board.find(all, Sight.ALL)).extracting(CaseBoard.Listed::matter).containsExactly("m5", "m4", "m2");
        assertThat(board.find(all.page("m2", 3), Sight.ALL)).extracting(CaseBoard.Listed::matter)
                .containsExactly("m1", "m3");
        assertThat(board.find(new CaseQuery(null, "open", "a", null, null, true, null, null, null, null, null, 9), Sight.ALL))
                .extracting(CaseBoard.Listed::matter, CaseBoard.Listed::late)
                .containsExactly(tuple("m1", 1L));
        assertThat(board.find(all, OF_A)).extracting(CaseBoard.Listed::matter).containsExactly("m3");
    }

    @Test
    void pagesOfAReaderWithSeveralReasonsHoldEachMatterOnce() {
        ListedRows rows = new ListedRows(jdbc);
        rows.involved("m3", "received", "a");
        rows.involved("m3", "above", "a");
        rows.involved("m4", "above", "a");
        rows.involved("m5", "registered", "clerk");
        rows.involved("m2", "handling", "b");
        Sight sight = new Sight("clerk", null, "a", "a", null, Set.of("a"), false);
        CaseQuery page = new CaseQuery(null, null, null, null, null, false, null, null, null, null, null, 2);

        assertThat(board.find(page, sight)).extracting(CaseBoard.Listed::matter).containsExactly("m5", "m4");
        assertThat(board.find(page.page("m4", 2), sight)).extracting(CaseBoard.Listed::matter).containsExactly("m3");
        assertThat(board.find(page.page("m2", 2), sight)).as("after a hidden one").isEmpty();
        jdbc.sql("insert into casework_accused (matter, body) values ('m4', 'a')").update();
        assertThat(board.find(page, sight)).extracting(CaseBoard.Listed::matter).containsExactly("m5", "m3");
    }

    @Test
    void mattersByActComeByTheirNewestAct() {
        assertThat(board.acted(List.of("phoned"), null, 10, Sight.ALL)).extracting(Acted::matter)
                .containsExactly("m1", "m2");
        assertThat(board.acted(List.of("phoned"), null, 10, OF_A)).isEmpty();
    }

    @Test
    void theNextPageOfMattersByActBeginsWhereTheLastEnded() {
        List<String> acts = List.of("answered", "phoned");
        List<Acted> first = board.acted(acts, null, 2, Sight.ALL);
        assertThat(first).extracting(Acted::matter).containsExactly("m5", "m1");
        Acted last = Acted.of(first.get(1).cursor()).orElseThrow();
        new ListedRows(jdbc).act("m3", 2, "phoned", 10);

        assertThat(board.acted(acts, last, 2, Sight.ALL)).extracting(Acted::matter).containsExactly("m2");
        assertThat(Acted.of("gestern~m1")).isEmpty();
    }

    @Test
    void loadsCountWhatEachBodyOwesAndHolds() {
        assertThat(board.loads(LATER, ListedRows.START, LATER, Sight.ALL)).containsExactly(
                new UnitLoad("a", 4, 1, 0, 3, 2, 1), new UnitLoad("b", 1, 0, 2, 1, 1, 0));
        assertThat(board.loads(LATER, ListedRows.START, LATER, OF_A)).extracting(UnitLoad::body)
                .containsExactly("a", "b");
        assertThat(board.owing(Sight.ALL)).containsExactly(entry("a", 4L), entry("b", 1L));
    }

    @Test
    void aNewQueryCodeReplacesTheOneBefore() {
        QueryCodeRows codes = new QueryCodeRows(jdbc);
        codes.replace("m1", "c1", "v1", LATER);
        codes.replace("m2", "c2", "v2", LATER);
        codes.replace("m1", "c3", "v3", LATER);

        assertThat(codes.find(List.of("c1"), List.of("v1"))).isEmpty();
        assertThat(codes.find(List.of("x", "c3"), List.of("v3", "y"))).hasValue("m1");
        assertThat(codes.find(List.of("c3"), List.of("v2"))).isEmpty();
    }
}
