package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.Owed;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.web.page.Telling;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a body or a post owes, soonest first. */
@Controller
class WorkPages {

    private static final int SHOWN = 100;

    private final CaseAccess access;
    private final CaseLists lists;
    private final CaseBoard board;
    private final Casework casework;
    private final Storage storage;
    private final BodyNames names;
    private final Current current;
    private final Clock clock;

    WorkPages(CaseAccess access, CaseLists lists, CaseBoard board, Casework casework, Storage storage,
              BodyNames names, Current current, Clock clock) {
        this.access = access;
        this.lists = lists;
        this.board = board;
        this.casework = casework;
        this.storage = storage;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/work")
    String work(@RequestParam(required = false) String body, @RequestParam(required = false) String post,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        Sight sight = access.sight(who);
        Instant now = clock.instant();
        Policy policy = current.inForce().policies().all().get(0);
        model.addAttribute("say", new Telling(now, policy.calendar(policy.pack().divisions().stream().findFirst()
                .orElse(""))));
        model.addAttribute("names", names);
        model.addAttribute("asked", body);
        model.addAttribute("post", post);
        model.addAttribute("now", now);
        model.addAttribute("loads", storage.read(() -> board.loads(now, now, now, sight)));
        try {
            String code = names.code(body);
            model.addAttribute("code", code);
            if (code != null) {
                String title = post == null || post.isBlank() ? null : post.strip();
                model.addAttribute("lines", lines(storage.read(() -> lists.owed(code, title, SHOWN, sight))));
                model.addAttribute("pending", storage.read(() -> lists.pending(code, SHOWN, sight)));
                model.addAttribute("most", SHOWN);
            }
        } catch (ProblemException unknown) {
            response.setStatus(unknown.document().status());
            model.addAttribute("problem", unknown.document());
            model.addAttribute("faults", FieldFault.of(unknown.document(), java.util.Set.of("body"), "body"));
        }
        return "work";
    }

    /** With the clock of each duty, which tells how its days are counted. */
    private List<OwedLine> lines(List<Owed> owed) {
        Map<String, Stand> stands = new HashMap<>();
        return owed.stream().map(o -> new OwedLine(o, stands.computeIfAbsent(o.matter(), m -> casework.find(m).stand())
                .duties().stream().filter(d -> d.duty().id().equals(o.id())).findFirst().map(d -> d.duty())
                .orElse(null))).filter(line -> line.duty() != null).toList();
    }
}
