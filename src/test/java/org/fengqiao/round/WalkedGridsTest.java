package org.fengqiao.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanStore;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.RoundSettings;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

class WalkedGridsTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Signature OFFICE = new Signature("scheduling", NOW, "");

    @Test
    void thePublishedPlanOfTheDaySaysWhichGridsAreWalked() {
        // nothing is published through the desk here: what the directory makes of a plan is another matter
        PlanDesk plans = new PlanDesk(new PlanStore(jdbc, storage), new GridPlaces(Path.of("")),
                Clock.fixed(NOW, WorkCalendar.ZONE));
        WalkedGrids grids = new WalkedGrids(plans);
        plans.create("gutang", null, DAY, null, OFFICE);
        assertThat(walked(grids, "gutang", "p05")).as("a draft").isEmpty();

        jdbc.sql("update grid_plan set state = 'published'").update();
        assertThat(walked(grids, "gutang", "p05")).containsExactlyInAnyOrder("gt-g04", "gt-g05");
        assertThat(walked(grids, "gutang", "p15")).isEmpty();
        assertThat(walked(grids, "meilin", "m002")).as("as written down").hasSize(5);

        jdbc.sql("update grid_plan set first_day = '2026-12-02'").update();
        assertThat(walked(grids, "gutang", "p05")).as("not yet").isEmpty();
    }

    private static Set<String> walked(WalkedGrids grids, String place, String worker) {
        RoundSetting setting = RoundSettings.read(place);
        return grids.of(setting, setting.walker(worker).orElseThrow(), DAY);
    }
}
