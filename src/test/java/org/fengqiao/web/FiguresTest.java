package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Database;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

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

    @Test
    void whoeverAsksIsToldWhenToAskAgain() throws Exception {
        MockMvc web = MockMvcBuilders.standaloneSetup(new Board(new Figures(storage, WITHIN, 1)))
                .setControllerAdvice(new Refusals()).build();

        for (int asked = 0; asked < 2; asked++) {
            web.perform(get("/v1/board")).andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "60"))
                    .andExpect(content().contentType(ProblemDocument.MEDIA_TYPE))
                    .andExpect(jsonPath("$.code").value("figures-unfinished"));
        }
        web.perform(get("/board")).andExpect(status().isServiceUnavailable()).andExpect(view().name("refused"))
                .andExpect(model().attributeExists("problem"));
    }

    /** Figures that the database stops. */
    @RestController
    private static final class Board {

        private final Figures figures;

        Board(Figures figures) {
            this.figures = figures;
        }

        @GetMapping({"/v1/board", "/board"})
        String board() {
            return figures.read(() -> {
                throw new QueryTimeoutException("stopped");
            });
        }
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
