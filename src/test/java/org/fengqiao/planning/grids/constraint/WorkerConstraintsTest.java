package org.fengqiao.planning.grids.constraint;

import static org.fengqiao.planning.grids.constraint.GridVerifier.verify;

import org.fengqiao.planning.grids.GridTable;
import org.fengqiao.planning.grids.Hamlet;
import org.junit.jupiter.api.Test;

class WorkerConstraintsTest {

    @Test
    void aWorkerHoldsOnlySoManySeatsOfARole() {
        GridTable table = new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/网格员", "a").put("g3/网格员", "a");
        verify(WorkerConstraints::tooMany, table).penalizesBy(1);
        verify(WorkerConstraints::tooMany, table.put("g3/网格员", "c")).penalizesBy(0);
    }

    @Test
    void nobodyIsBackupForEverybody() {
        GridTable table = new GridTable(new Hamlet()).put("g1/后备", "d").put("g2/后备", "d").put("g3/后备", "d");
        verify(WorkerConstraints::tooMany, table).penalizesBy(2);
    }

    @Test
    void partTimeIsCountedByShare() {
        // 50 + 60 points; a half-time worker should bear 50 and may bear 75
        GridTable table = new GridTable(new Hamlet()).put("g1/网格员", "b").put("g2/网格员", "b");
        verify(WorkerConstraints::overfull, table).penalizesBy(50 + 60 - 75);
        verify(WorkerConstraints::overloaded, table).penalizesBy(50 + 60 - 50);
        GridTable full = new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/网格员", "a");
        verify(WorkerConstraints::overfull, full).penalizesBy(0);
        verify(WorkerConstraints::overloaded, full).penalizesBy(50 + 60 - 100);
    }

    @Test
    void backupIsCountedAtItsPartOfTheLoad() {
        GridTable table = new GridTable(new Hamlet()).put("g1/网格员", "b").put("g3/后备", "b");
        verify(WorkerConstraints::overloaded, table).penalizesBy(70 * 20 / 100);
    }

    @Test
    void evenLoadCostsLess() {
        verify(WorkerConstraints::uneven, new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/网格员", "a"))
                .penalizesBy(11 * 11);
        verify(WorkerConstraints::uneven, new GridTable(new Hamlet()).put("g1/网格员", "a").put("g3/网格员", "c"))
                .penalizesBy(5 * 5 + 7 * 7);
    }

    @Test
    void placesOfOneWorkerLieTogether() {
        Hamlet apart = new Hamlet().change("policy.yaml", "{名称: 网格, 上级: 村}", "{名称: 网格}")
                .change("places.csv", "g1,一格,网格,v,", "g1,一格,网格,,450124202205")
                .change("places.csv", "g2,二格,网格,v,", "g2,二格,网格,,450124202205");
        verify(WorkerConstraints::scattered, new GridTable(apart).put("g1/网格员", "a").put("g2/网格员", "a"))
                .penalizesBy(10);
        verify(WorkerConstraints::scattered, new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/网格员", "a"))
                .penalizesBy(0);
    }

    @Test
    void aSecondTownshipHasItsPrice() {
        Hamlet two = new Hamlet().change("places.csv", "g3,三格,网格,v,,", "g3,三格,网格,v,450124100001,")
                .change("workers.csv", "a,甲,专职,g1,,上岗证、壮语、党员,,", "a,甲,专职,g1,,上岗证、壮语、党员,450124100,");
        verify(WorkerConstraints::severalTownships, new GridTable(two).put("g1/网格员", "a").put("g3/网格员", "a"))
                .penalizesBy(1);
        verify(WorkerConstraints::severalTownships, new GridTable(two).put("g1/网格员", "a").put("g2/网格员", "a"))
                .penalizesBy(0);
    }
}
