package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Database;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

class FiguresTest extends DatabaseTest {

    private static final Duration WITHIN = Duration.ofSeconds(1);

    @Test
    void whatDoesNotEndIsRefusedWithWhatToDo() {
        String endless = database == Database.H2 ? "select sum(x) from system_range(1, 1000000000000)"
                : "select count(*) from generate_series(1, 1000000000000)";
        Figures figures = new Figures(storage, WITHIN, 1);

        assertThatThrownBy(() -> figures.read(() -> jdbc.sql(endless).query(Long.class).single()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> unfinished(refused, "没有算完"));
        assertThat(figures.read(() -> figures.read(() -> 1))).as("its place is free").isEqualTo(1);
    }

    @Test
    void onlySoManyAreAddedUpForAtATime() throws Exception {
        Figures figures = new Figures(storage, WITHIN, 1);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> figures.read(() -> {
            reading.countDown();
            return await(enough);
        }));
        reading.await();

        assertThatThrownBy(() -> figures.read(() -> 1))
                .isInstanceOfSatisfying(ProblemException.class, refused -> unfinished(refused, "没有轮到"));
        enough.countDown();
        assertThat(first.get()).isTrue();
        assertThat(figures.read(() -> 1)).isEqualTo(1);
    }

    private static void unfinished(ProblemException refused, String why) {
        ProblemDocument problem = refused.document();
        assertThat(problem.code()).isEqualTo(ProblemCode.FIGURES_UNFINISHED.code());
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains(why).contains("请过一分钟再看");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
