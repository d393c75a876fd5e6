package org.fengqiao.web.page.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.roster.job.Improvement;
import org.junit.jupiter.api.Test;

class JobPlotTest {

    @Test
    void stepsDownFromTheDearestToTheCheapest() {
        JobPlot plot = JobPlot.of(List.of("更均衡"), List.of(new Improvement("更均衡", 0, -2, -500),
                new Improvement("更均衡", 500, 0, -300), new Improvement("更均衡", 1000, 0, -100),
                new Improvement("少跑路", 1500, 0, -1))).get(0);

        assertThat(plot.points()).isEqualTo("300,0 600,0 600,160");
        assertThat(plot.dearest()).isEqualTo(300);
        assertThat(plot.cheapest()).isEqualTo(100);
    }

    @Test
    void drawsNothingBeforeAPriceHasFallen() {
        assertThat(JobPlot.of(List.of("更均衡"), List.of(new Improvement("更均衡", 5, 0, -300))).get(0).points()).isEmpty();
    }
}
