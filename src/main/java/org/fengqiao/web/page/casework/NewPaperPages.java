package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.access.CasePapers;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.paper.Paper;
import org.fengqiao.paper.PaperException;
import org.fengqiao.paper.PaperKind;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** A paper that a person drafts: the kind is chosen, what the register knows is there already. */
@Controller
@RequestMapping("/matters/{matter}/papers")
class NewPaperPages {

    private final CaseAccess access;
    private final CasePapers papers;
    private final Casework casework;
    private final BodyNames names;

    NewPaperPages(CaseAccess access, CasePapers papers, Casework casework, BodyNames names) {
        this.access = access;
        this.papers = papers;
        this.casework = casework;
        this.names = names;
    }

    @GetMapping("/new")
    String form(@PathVariable String matter, @RequestParam(defaultValue = "acceptance-notice") String kind,
                @AuthenticationPrincipal AccountUser who, Model model) {
        return page(matter, kind(kind), Map.of(), who, model);
    }

    @PostMapping
    String draft(@PathVariable String matter, @RequestParam String kind, @RequestParam Map<String, String> typed,
                 @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        try {
            Stand stand = access.find(matter, who).stand();
            ObjectNode begun = new BlankPaper(casework.file(matter), stand).of(kind(kind));
            ObjectNode sender = (ObjectNode) begun.path("sender");
            sender.put("code", names.code(typed.get("from")));
            sender.put("name", names.of(sender.path("code").asString(null)));
            begun.set("to", to(matter, kind(kind), typed.get("addressee")));
            Paper paper = papers.draft(PaperForm.read(begun, typed, who.displayName()), who);
            return "redirect:/matters/{matter}/papers/" + paper.id();
        } catch (PaperException | ProblemException refused) {
            ProblemDocument problem = ProblemDocument.of(ProblemCode.INVALID_EVENT, refused.getMessage());
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            model.addAttribute("faults", List.of(new FieldFault("from", refused.getMessage(), List.of())));
            return page(matter, kind(kind), typed, who, model);
        }
    }

    /** Notices go to whoever petitions, the others to a body. */
    private ObjectNode to(String matter, PaperKind kind, String body) {
        ObjectNode to = Json.mapper().createObjectNode();
        if (notice(kind)) {
            Petitioner petitioner = casework.file(matter).facts().petitioner();
            if (petitioner == null || petitioner.name() == null || petitioner.name().isBlank()) {
                throw new PaperException(PaperException.Kind.INVALID, "这件事项没有信访人的姓名，" + kind.label() + "无从送达，不能起草。");
            }
            return to.put("to", "petitioner").put("name", petitioner.name());
        }
        String code = names.code(body);
        return to.put("to", "body").put("code", code).put("name", names.of(code));
    }

    private String page(String matter, PaperKind kind, Map<String, String> typed, AccountUser who, Model model) {
        Stand stand = access.find(matter, who).stand();
        CaseFile file = access.masked(casework.file(matter));
        model.addAttribute("matter", matter);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", PaperKind.values());
        model.addAttribute("notice", notice(kind));
        model.addAttribute("petitioner", file.facts().petitioner());
        model.addAttribute("own", names.of(who.body()));
        model.addAttribute("fields", PaperForm.of(new BlankPaper(file, stand).of(kind)));
        model.addAttribute("typed", typed);
        return "paper-new";
    }

    private static boolean notice(PaperKind kind) {
        return kind == PaperKind.ACCEPTANCE_NOTICE || kind == PaperKind.NON_ACCEPTANCE_NOTICE
                || kind == PaperKind.EXTENSION_NOTICE;
    }

    private static PaperKind kind(String code) {
        return Stream.of(PaperKind.values()).filter(k -> k.code().equals(code)).findFirst()
                .orElse(PaperKind.ACCEPTANCE_NOTICE);
    }
}
