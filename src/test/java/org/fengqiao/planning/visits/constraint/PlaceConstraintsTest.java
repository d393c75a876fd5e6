package org.fengqiao.planning.visits.constraint;

import static org.fengqiao.planning.visits.constraint.Verifier.verify;

import org.fengqiao.planning.visits.Board;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.junit.jupiter.api.Test;

class PlaceConstraintsTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final String MONDAY = "2026-03-02";
    private static final String HOLDING = "{名称: 包案, 类别: 包案, 地点: hall, 职级: [区级领导], 只由分管领导包: 否}";

    @Test
    void roomsOverfull() {
        Town town = new Town().arrangements("{名称: 上, 类别: 接访日, 地点: hall, 场次: [上午], 职级: [区级领导]}",
                "{名称: 全, 类别: 接访日, 地点: hall, 场次: [全天], 职级: [区级领导]}");
        Board board = new Board(town, MARCH).put("上/2026-03-02/上午", "a", MONDAY);

        verify(PlaceConstraints::roomsOverfull, board).penalizesBy(0);
        verify(PlaceConstraints::roomsOverfull, board.put("全/2026-03-02/全天", "b", MONDAY)).penalizesBy(1);
    }

    @Test
    void appointmentsLeaveRoomForThoseWhoJustCome() {
        Town town = appointments("约访").change("places.csv", "440304,1,4,50", "440304,1,2,50");
        Board board = new Board(town, MARCH).put("包案/1", "a", MONDAY).put("包案/2", "b", MONDAY);

        verify(PlaceConstraints::bookingsOverfull, board).penalizesBy(0);
        verify(PlaceConstraints::bookingsOverfull, board.put("包案/3", "c", MONDAY)).penalizesBy(1);
    }

    @Test
    void bodyTwice() {
        Board board = new Board(appointments("约访"), MARCH).put("包案/1", "a", MONDAY).put("包案/2", "b", MONDAY);

        verify(PlaceConstraints::bodyTwice, board).penalizesBy(0); // one each half of the day
        verify(PlaceConstraints::bodyTwice, board.put("包案/3", "c", MONDAY)).penalizesBy(1);
    }

    @Test
    void twoAreasADayAndTrips() {
        Town town = new Town().arrangements(HOLDING).cases(
                "1,一般,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,,",
                "2,一般,城市管理,440304001019,,,2026-03-01,2026-03-31,,入户家访,,",
                "3,一般,城市管理,440304002,,,2026-03-01,2026-03-31,,带案下访,,");
        Board together = new Board(town, MARCH).put("包案/1", "a", MONDAY).put("包案/2", "a", MONDAY);
        Board apart = new Board(town, MARCH).put("包案/1", "a", MONDAY).put("包案/3", "a", MONDAY);

        verify(PlaceConstraints::twoAreasADay, together).penalizesBy(0);
        verify(PlaceConstraints::trips, together).penalizesBy(1);
        verify(PlaceConstraints::twoAreasADay, apart).penalizesBy(1);
        verify(PlaceConstraints::trips, apart).penalizesBy(2);
    }

    private static Town appointments(String form) {
        String[] rows = new String[3];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (i + 1) + ",一般,城市管理,440304001,区城市更新局,,2026-03-01,2026-03-31,,重点" + form + ",,";
        }
        return new Town().arrangements(HOLDING).cases(rows);
    }
}
