package org.fengqiao.web.api.grid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import org.fengqiao.gridplan.Difference;
import org.fengqiao.gridplan.LineFilter;
import org.fengqiao.gridplan.PlanChange;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEdits;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanStep;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.gridplan.Slice;
import org.fengqiao.gridplan.WorkerLine;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.web.api.grid.GridViews.GridGapView;
import org.fengqiao.web.api.grid.GridViews.GridPlanView;
import org.fengqiao.web.api.Attachment;
import org.fengqiao.web.api.roster.Signing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A grid plan in tables, page by page for a city; and the office's table that goes out and comes back. */
@Tag(name = "网格安排")
@RestController
@RequestMapping(path = "/v1/grid-plans/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class GridTableController {

    private final PlanDesk desk;
    private final PlanSheets sheets;
    private final Signing signing;

    GridTableController(PlanDesk desk, PlanSheets sheets, Signing signing) {
        this.desk = desk;
        this.sheets = sheets;
        this.signing = signing;
    }

    @Operation(operationId = "listGridVersions", summary = "各版由谁、何时、为何")
    @GetMapping("/versions")
    List<PlanStep> versions(@PathVariable String id) {
        return desk.steps(id);
    }

    @Operation(operationId = "listGridLines", summary = "明细，按乡镇、村（社区），空缺在前；分页，可筛选",
            description = "各条件同时满足。下一页把本页的 next 作为 after 再查；没有 next 就是最后一页。")
    @GetMapping("/lines")
    Slice<PlanLine> lines(@PathVariable String id, @ParameterObject LineQuery query,
                          @Parameter(description = "上一页的 next") @RequestParam(required = false) String after,
                          @Parameter(description = "每页条数，1 至 1000") @RequestParam(defaultValue = "200") int limit) {
        return Slice.of(sheets.sheet(id).lines(query.filter()), PlanLine::seat, after, limit);
    }

    @Operation(operationId = "listGridGaps", summary = "空缺：为什么，怎样能填上；分页，可筛选")
    @GetMapping("/gaps")
    Slice<GridGapView> gaps(@PathVariable String id, @ParameterObject LineQuery query,
                            @Parameter(description = "上一页的 next") @RequestParam(required = false) String after,
                            @Parameter(description = "每页条数，1 至 1000") @RequestParam(defaultValue = "200") int limit) {
        PlanSheet sheet = sheets.sheet(id);
        LineFilter f = query.filter();
        return Slice.of(sheet.lines(new LineFilter(f.township(), f.village(), f.role(), f.worker(), true, f.pinned(),
                f.text())), PlanLine::seat, after, limit)
                .told(some -> sheet.gaps(some).stream().map(GridGapView::of).toList());
    }

    @Operation(operationId = "listGridWorkers", summary = "各人担任几席、负载、上限、最远几米、几席从去年延续；超限的在前")
    @GetMapping("/workers")
    Slice<WorkerLine> workers(@PathVariable String id,
                              @Parameter(description = "姓名的一部分，或编号") @RequestParam(required = false) String q,
                              @Parameter(description = "上一页的 next") @RequestParam(required = false) String after,
                              @Parameter(description = "每页条数，1 至 1000") @RequestParam(defaultValue = "200") int limit) {
        return Slice.of(sheets.sheet(id).workers(q), WorkerLine::worker, after, limit);
    }

    @Operation(operationId = "compareGridPlan", summary = "与去年比，或两版相比（from、to）：谁换了，为什么；分页")
    @GetMapping("/difference")
    Slice<PlanChange> difference(@PathVariable String id, @RequestParam(required = false) Integer from,
                                 @RequestParam(required = false) Integer to,
                                 @Parameter(description = "上一页的 next") @RequestParam(required = false) String after,
                                 @Parameter(description = "每页条数，1 至 1000")
                                 @RequestParam(defaultValue = "200") int limit) {
        PlanSheet now = to == null ? sheets.sheet(id) : sheets.sheet(id, to);
        Difference difference = from == null ? Difference.sinceLastYear(now)
                : Difference.between(sheets.sheet(id, from), now);
        return Slice.of(difference.seats(), Seat::id, after, limit).told(difference::told);
    }

    @Operation(operationId = "exportGridPlan", summary = "网格安排表（XLSX）；文件名带版本")
    @GetMapping(path = "/table", produces = Attachment.XLSX)
    void table(@PathVariable String id, @Parameter(hidden = true) HttpServletResponse response) throws IOException {
        PlanSheet sheet = sheets.sheet(id);
        new PlanWorkbook(sheet.lines(LineFilter.ALL)).write(new Attachment(Attachment.XLSX, sheet.fileName()).to(response));
    }

    @Operation(operationId = "importGridPlan", summary = "把改好的表导回（排班）：只认姓名、承担人、固定的改动",
            description = "version 写导出时的版本；此后别人改过，答 409。任何一行有错都不导入，errors 逐处指明行和列。")
    @PutMapping(path = "/table", consumes = Attachment.XLSX)
    GridPlanView bring(@PathVariable String id,
                       @Parameter(description = "导出时的版本") @RequestParam int version,
                       @Parameter(description = "改动的原因") @RequestParam(defaultValue = "") String reason,
                       @RequestBody byte[] workbook, @Parameter(hidden = true) Principal who) throws IOException {
        Path file = Files.createTempFile("grids", ".xlsx");
        try {
            Files.write(file, workbook);
            PlanEdits.Edited edited = new PlanEdits(sheets.sheet(desk.read(id, version))).read(file);
            return GridPlanView.of(sheets.sheet(desk.bring(id, version, edited, signing.by(who, reason))));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
