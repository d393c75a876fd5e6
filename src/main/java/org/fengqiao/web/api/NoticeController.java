package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CaseNotices;
import org.fengqiao.notice.Notice;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the account's post was told. */
@Tag(name = "通知", description = "鸣哨、升级、督办、点名吹哨、申请延期、职务交接、死信送到职务，由人签收，见 docs/notices.md")
@RestController
@RequestMapping(path = "/v1/notices", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeController {

    private static final int MOST = 500;

    private final CaseNotices notices;

    NoticeController(CaseNotices notices) {
        this.notices = notices;
    }

    @Operation(operationId = "listNotices", summary = "发给本账号职务的通知，新的在前",
            description = "单位负责人、领导、督查看到发给本单位的全部；其他人只看到发给自己职务的。管理员另看到死信。")
    @GetMapping
    List<Notice> list(@Parameter(description = "true 只列未签收的") @RequestParam(defaultValue = "true") boolean open,
                      @Parameter(description = "上一页最后一条的编号") @RequestParam(required = false) Long after,
                      @Parameter(description = "每页条数，1 至 500") @RequestParam(defaultValue = "200") int limit,
                      @AuthenticationPrincipal AccountUser who) {
        return notices.of(open, after, Math.max(1, Math.min(limit, MOST)), who);
    }

    @Operation(operationId = "readNotice", summary = "标为已读；最先读的人留名")
    @PostMapping("/{notice}/reading")
    Notice read(@PathVariable long notice, @AuthenticationPrincipal AccountUser who) {
        return notices.read(notice, who);
    }

    @Operation(operationId = "acknowledgeNotice", summary = "签收；最先签收的人留名")
    @PostMapping("/{notice}/acknowledgement")
    Notice acknowledge(@PathVariable long notice, @AuthenticationPrincipal AccountUser who) {
        return notices.acknowledge(notice, who);
    }
}
