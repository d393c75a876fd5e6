package org.fengqiao.web.page.grid;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.fengqiao.gridplan.LineFilter;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEdits;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.Attachment;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.ReturnedTable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's table goes out and comes back. */
@Controller
@RequestMapping("/grids/{id}")
class GridOutputPages {

    private final GridFrame frame;
    private final PlanDesk desk;
    private final PlanSheets sheets;
    private final Signing signing;

    GridOutputPages(GridFrame frame, PlanDesk desk, PlanSheets sheets, Signing signing) {
        this.frame = frame;
        this.desk = desk;
        this.sheets = sheets;
        this.signing = signing;
    }

    @GetMapping("/output")
    String show(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        frame.open(id, user, model);
        return "grid-output";
    }

    @GetMapping("/table.xlsx")
    void table(@PathVariable String id, HttpServletResponse response) throws IOException {
        PlanSheet sheet = sheets.sheet(id);
        new PlanWorkbook(sheet.lines(LineFilter.ALL)).write(new Attachment(Attachment.XLSX, sheet.fileName()).to(response));
    }

    /** What is wrong is told by row and column. */
    @PostMapping(path = "/table", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String bring(@PathVariable String id, @RequestParam int version, @RequestParam("table") MultipartFile table,
                 Principal who, RedirectAttributes after) {
        return Attempt.of("/grids/" + id + "/output", after, () -> {
            PlanEdits.Edited edited = ReturnedTable.read(table,
                    new PlanEdits(sheets.sheet(desk.read(id, version)))::read);
            desk.bring(id, version, edited, signing.by(who, ""));
            return "已导入，" + edited.changed() + " 席有变动。";
        });
    }
}
