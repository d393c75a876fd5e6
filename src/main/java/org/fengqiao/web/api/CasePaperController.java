package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CasePapers;
import org.fengqiao.paper.Addressee;
import org.fengqiao.paper.NewPaper;
import org.fengqiao.paper.Paper;
import org.fengqiao.paper.PaperContent;
import org.fengqiao.paper.Sender;
import org.fengqiao.paper.ServiceAttempt;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a registered matter. */
@Tag(name = "文书", description = "起草、签发、送达一件事项的文书，见 docs/papers.md")
@RestController
@RequestMapping(path = "/v1/matters/{matter}/papers", produces = MediaType.APPLICATION_JSON_VALUE)
class CasePaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CasePapers papers;

    CasePaperController(CasePapers papers) {
        this.papers = papers;
    }

    /** A draft: who issues it to whom, on what basis, and what it says. */
    record Draft(String pack, Sender sender, Addressee to, String basis, PaperContent content) {
    }

    /** Who approved it; who issues is the account. */
    record Issue(int version, String approver) {
    }

    @Operation(operationId = "listPapers", summary = "一件事项的文书，先起草的在前")
    @GetMapping
    List<Paper> list(@PathVariable String matter, @AuthenticationPrincipal AccountUser who) {
        return papers.ofMatter(matter, who);
    }

    @Operation(operationId = "draftPaper", summary = "起草一份文书", description = "写了检举控告人的信息或发给被检举控告方的，不予起草。")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Paper draft(@PathVariable String matter, @RequestBody Draft draft, @AuthenticationPrincipal AccountUser who) {
        return papers.draft(paper(matter, draft, who), who);
    }

    @Operation(operationId = "revisePaper", summary = "修改一份草稿",
            description = "version 是所见的稿次；别人先改了就答 409。不能换事项或文种；已签发的不能改。")
    @PutMapping(path = "/{paper}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Paper revise(@PathVariable String matter, @PathVariable long paper,
                 @Parameter(description = "所见的稿次") @RequestParam int version, @RequestBody Draft draft,
                 @AuthenticationPrincipal AccountUser who) {
        return papers.revise(matter, paper, version, paper(matter, draft, who), who);
    }

    @Operation(operationId = "discardPaper", summary = "废弃一份草稿；已签发的不能删，只能撤销")
    @DeleteMapping("/{paper}")
    ResponseEntity<Void> discard(@PathVariable String matter, @PathVariable long paper,
                                 @Parameter(description = "所见的稿次") @RequestParam int version,
                                 @AuthenticationPrincipal AccountUser who) {
        papers.discard(matter, paper, version, who);
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "issuePaper", summary = "签发：取得文号，定稿")
    @PostMapping(path = "/{paper}/issue", consumes = MediaType.APPLICATION_JSON_VALUE)
    Paper issue(@PathVariable String matter, @PathVariable long paper, @RequestBody Issue issue,
                @AuthenticationPrincipal AccountUser who) {
        return papers.issue(matter, paper, issue.version(), issue.approver(), who);
    }

    /** Why the paper must not stand, and the document and article that it rests on. */
    record Withdrawal(String reason, String basis) {
    }

    @Operation(operationId = "revokePaper", summary = "撤销已签发的文书：写明理由和依据，文号保留，不再重用",
            description = "已记下的送达照旧在经过里；要紧的，另发一份新的并送达。")
    @PostMapping(path = "/{paper}/revocation", consumes = MediaType.APPLICATION_JSON_VALUE)
    Paper revoke(@PathVariable String matter, @PathVariable long paper, @RequestBody Withdrawal withdrawal,
                 @AuthenticationPrincipal AccountUser who) {
        return papers.revoke(matter, paper, withdrawal.basis(), withdrawal.reason(), who);
    }

    @Operation(operationId = "servePaper", summary = "记录一次送达，并记入事项的经过")
    @PostMapping(path = "/{paper}/service", consumes = MediaType.APPLICATION_JSON_VALUE)
    Paper serve(@PathVariable String matter, @PathVariable long paper, @RequestBody ServiceAttempt attempt,
                @AuthenticationPrincipal AccountUser who) {
        return papers.serve(matter, paper, attempt, who);
    }

    @Operation(operationId = "paperDocument", summary = "文书的 DOCX：已签发的逐字节相同，草稿为将来的样子")
    @GetMapping(path = "/{paper}/document", produces = DOCX)
    byte[] document(@PathVariable String matter, @PathVariable long paper, @AuthenticationPrincipal AccountUser who) {
        return papers.document(matter, paper, who);
    }

    private static NewPaper paper(String matter, Draft draft, AccountUser who) {
        return new NewPaper(matter, draft.pack(), draft.sender(), draft.to(), draft.basis(), draft.content(),
                who.displayName());
    }
}
