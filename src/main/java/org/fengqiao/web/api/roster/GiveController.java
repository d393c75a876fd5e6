package org.fengqiao.web.api.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.give.Notices;
import org.fengqiao.roster.give.PublicNotice;
import org.fengqiao.roster.give.RosterEdits;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables and notices that leave the house, and the table that comes back. */
@Tag(name = "排班输出", description = "内部表（含案件）、对外公告（不含案件）、表格改好导回")
@RestController
@RequestMapping("/v1/rosters/{id}")
class GiveController {

    private final RosterDesk desk;
    private final Downloads downloads;
    private final Notices notices;
    private final Signing signing;

    GiveController(RosterDesk desk, Downloads downloads, Notices notices, Signing signing) {
        this.desk = desk;
        this.downloads = downloads;
        this.notices = notices;
        this.signing = signing;
    }

    @Operation(operationId = "exportRoster", summary = "内部排班表（XLSX），按日期和领导排序；文件名带版本")
    @GetMapping(path = "/table", produces = Downloads.XLSX)
    ResponseEntity<byte[]> table(@Parameter(description = "排班编号") @PathVariable String id) throws IOException {
        return downloads.workbook(id);
    }

    @Operation(operationId = "printRoster", summary = "内部排班表（PDF），打印用；含案件，不外传")
    @GetMapping(path = "/table", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(@Parameter(description = "排班编号") @PathVariable String id) throws IOException {
        return downloads.sheet(id);
    }

    @Operation(operationId = "importRoster", summary = "把改好的内部表导回（排班）：只认日期、姓名、岗位的改动",
            description = "version 写导出时的版本；此后别人改过，答 409。任何一行有错都不导入，errors 逐处指明行和列。")
    @PutMapping(path = "/table", consumes = Downloads.XLSX, produces = MediaType.APPLICATION_JSON_VALUE)
    RosterView importTable(@Parameter(description = "排班编号") @PathVariable String id,
                           @Parameter(description = "导出时的版本") @RequestParam int version,
                           @Parameter(description = "改动的原因") @RequestParam(defaultValue = "") String reason,
                           @RequestBody byte[] workbook, @Parameter(hidden = true) Principal who) throws IOException {
        Opened opened = desk.open(desk.read(id, version));
        Path file = Files.createTempFile("roster", ".xlsx");
        try {
            Files.write(file, workbook);
            Plan plan = new RosterEdits(opened.problem(), opened.roster().draft().plan()).read(file);
            return RosterView.of(desk.open(desk.replace(id, version, plan, RosterAction.IMPORTED,
                    signing.by(who, reason))));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Operation(operationId = "showNotice", summary = "对外公告的内容：姓名、职务、分管、时间、地点，别无其他")
    @GetMapping(path = "/notice", produces = MediaType.APPLICATION_JSON_VALUE)
    PublicNotice notice(@Parameter(description = "排班编号") @PathVariable String id) {
        return notices.of(id);
    }

    @Operation(operationId = "downloadNotice", summary = "对外公告（DOCX）；公布以后才有")
    @GetMapping(path = "/notice", produces = Downloads.DOCX)
    ResponseEntity<byte[]> noticeDocument(@Parameter(description = "排班编号") @PathVariable String id)
            throws IOException {
        return downloads.notice(id);
    }

    @Operation(operationId = "printNotice", summary = "对外公告（PDF），字体在文件里；公布以后才有")
    @GetMapping(path = "/notice", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> noticePdf(@Parameter(description = "排班编号") @PathVariable String id) throws IOException {
        return downloads.noticePdf(id);
    }
}
