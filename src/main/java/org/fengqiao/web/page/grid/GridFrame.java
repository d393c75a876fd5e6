package org.fengqiao.web.page.grid;

import java.time.LocalDate;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanState;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on top of every page of one plan. */
@Component
class GridFrame {

    private final PlanDesk desk;
    private final PlanSheets sheets;

    GridFrame(PlanDesk desk, PlanSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    PlanSheet open(String id, AccountUser user, Model model) {
        PlanSheet sheet = sheets.sheet(id);
        PlanState state = sheet.office().state();
        model.addAttribute("id", id);
        model.addAttribute("plan", sheet.office());
        model.addAttribute("sheet", sheet);
        model.addAttribute("placeName", sheet.problem().setting().policy().name());
        model.addAttribute("areas", sheet.problem().setting().areas());
        model.addAttribute("roles", sheet.problem().setting().policy().roles());
        model.addAttribute("days", new Days());
        model.addAttribute("editable", state == PlanState.DRAFT && user.scheduling());
        model.addAttribute("mendable", state == PlanState.PUBLISHED && user.scheduling());
        // a city's figures take seconds: the page is there before them
        model.addAttribute("standing", sheet.isQuick() ? GridStanding.of(sheet) : null);
        return sheet;
    }

    LocalDate today() {
        return desk.today();
    }
}
