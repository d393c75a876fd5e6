package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Handing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Registers a file of matters; what came of it is on the page of the file. */
@Controller
@RequestMapping("/matters/new/file")
class MatterFilePages {

    private final Handing handing;

    MatterFilePages(Handing handing) {
        this.handing = handing;
    }

    @GetMapping
    String ask() {
        return "matter-file";
    }

    @PostMapping
    String hand(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String source,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response)
            throws IOException {
        try (var content = file.getInputStream()) {
            String from = source.isBlank() ? who.getUsername() : source.strip();
            return "redirect:/files/" + handing.register(file.getOriginalFilename(), null, from, null, content,
                    who).id();
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("source", source);
            model.addAttribute("problem", refused.document());
            model.addAttribute("faults", List.of(new FieldFault("file", refused.document().detail(), List.of())));
            return "matter-file";
        }
    }
}
