package org.fengqiao.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.planning.Progress;
import org.junit.jupiter.api.Test;

class JobPlotTest {

    @Test
    void stepsDownFromTheDearestToTheCheapest() {
        JobPlot plot = JobPlot.of("更均衡", List.of(new Progress(0, -2, -500, 0), new Progress(500, 0, -300, 0.3),
                new Progress(1000, 0, -100, 1)));

        assertThat(plot.points()).isEqualTo("300,0 600,0 600,160");
        assertThat(plot.dearest()).isEqualTo(300);
        assertThat(plot.cheapest()).isEqualTo(100);
    }

    @Test
    void drawsNothingBeforeAPriceHasFallen() {
        assertThat(JobPlot.of("更均衡", List.of(new Progress(5, 0, -300, 0))).points()).isEmpty();
    }
}
