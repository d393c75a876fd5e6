package org.fengqiao.web.page.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    /** The table comes back as a form with a file; what is wrong is told by row and column. */
    @PostMapping(path = "/table", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String bring(@PathVariable String id, @RequestParam int version, @RequestParam("table") MultipartFile table,
                 Principal who, RedirectAttributes after) throws IOException {
        Path file = Files.createTempFile("grids", ".xlsx");
        try {
            return Attempt.of("/grids/" + id + "/output", after, () -> {
                if (table.getSize() > LARGEST) {
                    throw OfficeException.invalid("table", "文件超过 " + LARGEST / 1024 / 1024 + " MB，不像是导出的表。");
                }
                PlanEdits.Edited edited = read(table, file, new PlanEdits(sheets.sheet(desk.read(id, version))));
                desk.bring(id, version, edited, signing.by(who, ""));
                return "已导入，" + edited.changed() + " 席有变动。";
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static PlanEdits.Edited read(MultipartFile table, Path file, PlanEdits edits) {
        try {
            table.transferTo(file);
            return edits.read(file);
        } catch (IOException cut) {
            throw OfficeException.invalid("table", "文件没有传完整，什么也没有导入。请重新上传。");
        }
    }
}
