package org.fengqiao.web.page.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import org.fengqiao.gridplan.LineFilter;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEdits;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's table goes out and comes back. */
@Controller
@RequestMapping("/grids/{id}")
class GridOutputPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST = 50 * 1024 * 1024;

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
    ResponseEntity<byte[]> table(@PathVariable String id) throws IOException {
        PlanSheet sheet = sheets.sheet(id);
        OfficePlan plan = sheet.office();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanWorkbook(sheet.lines(LineFilter.ALL)).write(out);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(plan.title() + " 第"
                        + plan.version() + "版.xlsx", StandardCharsets.UTF_8).build().toString()).body(out.toByteArray());
    }

    /** The table comes back as it is, sent by a script; what is wrong is told by row and column. */
    @PutMapping(path = "/table.xlsx", consumes = XLSX)
    String bring(@PathVariable String id, @RequestParam int version, InputStream workbook, Principal who, Model model)
            throws IOException {
        byte[] content = workbook.readNBytes(LARGEST + 1);
        Path file = Files.createTempFile("grids", ".xlsx");
        try {
            if (content.length > LARGEST) {
                throw OfficeException.invalid("table", "文件超过 " + LARGEST / 1024 / 1024 + " MB，不像是导出的表。");
            }
            Files.write(file, content);
            PlanEdits.Edited edited = new PlanEdits(sheets.sheet(desk.read(id, version))).read(file);
            desk.bring(id, version, edited, signing.by(who, ""));
            model.addAttribute("changed", edited.changed());
        } catch (OfficeException refused) {
            model.addAttribute("refusal", Refusal.of(refused));
        } catch (ProblemException refused) {
            model.addAttribute("refusal", Refusal.of(refused));
        } finally {
            Files.deleteIfExists(file);
        }
        model.addAttribute("id", id);
        return "grid-output :: brought";
    }
}
