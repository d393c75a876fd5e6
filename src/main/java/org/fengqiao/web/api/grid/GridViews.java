package org.fengqiao.web.api.grid;

import java.util.List;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanFigures;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanState;
import org.fengqiao.gridplan.SearchOutcome;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobState;
import org.fengqiao.json.Json;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.explain.Gap;
import org.fengqiao.planning.grids.explain.GridEffect;

/** Shapes of the answers. */
final class GridViews {

    private GridViews() {
    }

    record GridPlanView(String id, String place, String title, String day, PlanState state, String stateName,
                        int version, PlanFigures figures) {

        static GridPlanView of(PlanSheet sheet) {
            OfficePlan p = sheet.office();
            return new GridPlanView(p.id(), p.place(), p.title(), p.day().toString(), p.state(), p.state().label(),
                    p.version(), sheet.figures());
        }
    }

    record GridJobView(String id, JobState state, String stateName, int percent, String trouble, SearchOutcome outcome) {

        static GridJobView of(Job job) {
            return new GridJobView(job.id(), job.state(), job.state().label(), job.percent(), job.trouble(),
                    job.outcome() == null ? null : Json.mapper().readValue(job.outcome(), SearchOutcome.class));
        }
    }

    record GridGapView(String seat, String title, String reason, List<String> remedies) {

        static GridGapView of(Gap gap) {
            return new GridGapView(gap.seat().id(), gap.seat().title(), gap.reason(), gap.remedies());
        }
    }

    record GridEffectView(List<String> bars, long hard, long soft, List<String> worse, List<String> better) {

        static GridEffectView of(GridEffect e) {
            return new GridEffectView(e.bars().stream().map(Bar::reason).toList(), e.hard(), e.soft(),
                    e.worse().stream().map(p -> p.reason().sentence()).toList(),
                    e.better().stream().map(p -> p.reason().sentence()).toList());
        }
    }

    record GridCheckView(int seats, int workers, int townships, List<String> errors, List<String> warnings) {
    }
}
