package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Purpose;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.MatterReader;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is told of a matter and is no act: corrected, taken back, merged, true time accepted, handed over, judged anew. */
@Controller
class ChangePages {

    private static final Set<HappeningKind> KINDS = Set.of(HappeningKind.CORRECTED, HappeningKind.RETRACTED,
            HappeningKind.MERGED, HappeningKind.TIME_APPROVED, HappeningKind.HANDED_OVER, HappeningKind.REDECIDED);

    private final CaseAccess access;
    private final Casework casework;
    private final MatterReader reader;
    private final BodyNames names;

    ChangePages(CaseAccess access, Casework casework, MatterReader reader, BodyNames names) {
        this.access = access;
        this.casework = casework;
        this.reader = reader;
        this.names = names;
    }

    /** The kinds that the account may tell, in their order. */
    static List<HappeningKind> allowed(CaseAccess access, AccountUser who) {
        return java.util.Arrays.stream(HappeningKind.values())
                .filter(kind -> KINDS.contains(kind) && access.decides(kind, who)).toList();
    }

    @GetMapping("/matters/{matter}/changes/{kind}")
    String ask(@PathVariable String matter, @PathVariable String kind, @RequestParam(required = false) String entry,
               @AuthenticationPrincipal AccountUser who, Model model) {
        MatterRow row = access.find(matter, who);
        if (!access.decides(of(kind), who)) {
            throw new ProblemException(ProblemCode.FORBIDDEN,
                    "「" + of(kind).label() + "」不由您的角色记录，请由单位负责人、领导或督查人员记。");
        }
        Matter facts = access.masked(casework.file(matter)).facts();
        return shown(row, of(kind), ChangeForm.begun(of(kind), facts, entry, row.stand().sequence(),
                UUID.randomUUID().toString()), model);
    }

    @PostMapping("/matters/{matter}/changes/{kind}")
    String tell(@PathVariable String matter, @PathVariable String kind, @ModelAttribute("form") ChangeForm form,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response,
                RedirectAttributes after) {
        MatterRow row = access.find(matter, who);
        try {
            CaseFile file = casework.file(matter);
            Telling telling = form.telling(of(kind), file, access.masked(file).facts(), reader, names.code(form.body()));
            access.mayTell(matter, telling.what(), who);
            casework.tell(matter, telling, who.getUsername());
            after.addFlashAttribute("done", "已记下「" + of(kind).label() + "」。");
            return access.sees(matter, who) ? "redirect:/matters/{matter}" : "redirect:/matters";
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("problem", refused.document());
            List<FieldFault> faults = FieldFault.of(refused.document(), form.values().keySet(),
                    fields(of(kind)).get(0).name(), form::place);
            model.addAttribute("faults", faults);
            model.addAttribute("faulty", faults.stream().collect(Collectors.toMap(FieldFault::field,
                    FieldFault::detail, (a, b) -> a)));
            return shown(row, of(kind), form, model);
        }
    }

    private String shown(MatterRow row, HappeningKind kind, ChangeForm form, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("stand", row.stand());
        model.addAttribute("names", names);
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        model.addAttribute("typed", form.values());
        model.addAttribute("asked", fields(kind));
        model.addAttribute("purposes", Purpose.values());
        return "change";
    }

    private static List<ActField> fields(HappeningKind kind) {
        ActField reason = ActField.text("reason", "理由", null).must();
        return switch (kind) {
            case CORRECTED -> List.of(ActField.text("title", "标题", null), new ActField("text", "内容", null, "long",
                            false, Map.of()), ActField.text("division", "地点（区划）", "名称或编码"),
                    ActField.text("address", "详细地址", null), ActField.text("people", "人数", null),
                    reason);
            case MERGED -> List.of(ActField.text("into", "并入哪一件（编号）", "本件原有的职责和时钟照算").must(), reason);
            case RETRACTED -> List.of(ActField.text("entry", "收回第几条", "那一条从此不算数，仍看得到").must(), reason);
            case TIME_APPROVED -> List.of(ActField.text("entry", "认可第几条的真实时间", null).must(), reason);
            case HANDED_OVER -> new ArrayList<>(List.of(ActField.body("body", "单位", null).must(),
                    ActField.text("post", "职务", null).must(), ActField.text("from", "移交人", null).must(),
                    ActField.text("to", "接手人", null).must()));
            default -> List.of(reason.hinted("按现行规则重新裁定"));
        };
    }

    private static HappeningKind of(String code) {
        return KINDS.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(() ->
                new ProblemException(ProblemCode.NOT_FOUND, "没有「" + code + "」这种登记。"));
    }
}
