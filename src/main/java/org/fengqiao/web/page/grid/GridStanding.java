package org.fengqiao.web.page.grid;

import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanFigures;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanState;

/**
 * Whether a plan can be published, and what it leaves open.
 *
 * @param tone    class of the note: note-good, note-caution or note-danger
 * @param verdict one sentence
 * @param next    what to do next, in one sentence
 */
record GridStanding(String tone, String verdict, String next, PlanFigures figures) {

    static GridStanding of(PlanSheet sheet) {
        OfficePlan plan = sheet.office();
        PlanFigures figures = sheet.figures();
        boolean broken = figures.hard() < 0;
        return new GridStanding(broken ? "note-danger" : figures.gaps() > 0 ? "note-caution" : "note-good",
                verdict(plan.state(), -figures.hard(), figures.gaps()), next(plan.state(), broken), figures);
    }

    private static String verdict(PlanState state, long broken, int gaps) {
        String open = gaps == 0 ? "没有空缺。" : "有 " + gaps + " 处空缺，如实公布。";
        if (broken > 0) {
            return (state == PlanState.PUBLISHED ? "已公布，但违反必须遵守的规定（" : "不能批准：违反必须遵守的规定（") + broken + "）。";
        }
        return switch (state) {
            case DRAFT -> "没有违反必须遵守的规定，可以送领导批准；" + open;
            case APPROVED -> "已批准，可以公布；" + open;
            case PUBLISHED -> "已公布，没有违反必须遵守的规定；" + open;
        };
    }

    private static String next(PlanState state, boolean broken) {
        return switch (state) {
            case DRAFT -> broken ? "逐处点开调整，或在现有基础上重新求解；固定的席位不会动。" : "下一步：领导批准。空缺可先看怎样能填上。";
            case APPROVED -> broken ? "下一步：退回修改。" : "下一步：选好联系人职位，公布。公布后只能通过修补来改。";
            case PUBLISHED -> "有人离岗、来了新人、网格拆并，请用修补。";
        };
    }
}
