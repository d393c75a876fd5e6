package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.fengqiao.access.CaseImports;
import org.fengqiao.casework.store.ImportOutcome;
import org.fengqiao.file.FileJobs;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Handing;
import org.fengqiao.web.page.Telling;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files that were registered, and what became of each of their matters. */
@Controller
@RequestMapping("/matters/imports")
class ImportPages {

    private static final int LISTED = 50;
    private static final int PAGE = 100;

    private final CaseImports imports;
    private final FileJobs files;
    private final Handing handing;
    private final Clock clock;

    ImportPages(CaseImports imports, FileJobs files, Handing handing, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.handing = handing;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal AccountUser who, Model model) {
        return shown(imports.latest(LISTED, who), model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "0") long after,
               @AuthenticationPrincipal AccountUser who, Model model) {
        CaseImports.Seen seen = imports.find(id, who);
        List<CaseImports.SeenLine> lines = imports.lines(id, after, PAGE, who);
        model.addAttribute("one", seen);
        model.addAttribute("lines", lines);
        model.addAttribute("next", lines.size() < PAGE ? null : lines.get(PAGE - 1).line().entry());
        return shown(List.of(seen), model);
    }

    @GetMapping("/{id}/table")
    void table(@PathVariable String id, @AuthenticationPrincipal AccountUser who, HttpServletResponse response)
            throws IOException {
        handing.imported(imports.find(id, who), who, response);
    }

    private String shown(List<CaseImports.Seen> seen, Model model) {
        model.addAttribute("imports", seen);
        model.addAttribute("running", seen.stream().map(s -> s.batch().id()).filter(files::goesOn).toList());
        model.addAttribute("outcomes", ImportOutcome.values());
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "imports";
    }
}
