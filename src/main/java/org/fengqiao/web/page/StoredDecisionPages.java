package org.fengqiao.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.StoreProblems;
import org.fengqiao.service.StoredDecisions;
import org.fengqiao.service.why.Askings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A recorded decision for people: what it says, why, why not, and what another revision would say. */
@Controller
class StoredDecisionPages {

    private final Receipts receipts;
    private final StoredDecision stored;
    private final Askings askings;
    private final Replaying replaying;

    StoredDecisionPages(Receipts receipts, StoredDecision stored, Askings askings, Replaying replaying) {
        this.receipts = receipts;
        this.stored = stored;
        this.askings = askings;
        this.replaying = replaying;
    }

    @GetMapping("/decisions/{id}")
    String show(@PathVariable String id, @RequestParam(required = false) Long sequence,
                @RequestParam(defaultValue = "") String at, Model model) {
        Receipt receipt = StoredDecisions.find(receipts, id, sequence);
        model.addAllAttributes(stored.of(receipt, sequence, at.equals("now"), null, null));
        return "stored";
    }

    @GetMapping("/decisions/{id}/why")
    String why(@PathVariable String id, @RequestParam(required = false) Long sequence,
               @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String name,
               @RequestParam(required = false) String demand,
               @RequestHeader(name = "HX-Request", required = false) String htmx, Model model,
               HttpServletResponse response) {
        Receipt receipt = StoredDecisions.find(receipts, id, sequence);
        try {
            model.addAttribute("reasons", askings.of(receipt).ask(kind, name, demand));
        } catch (ProblemException refused) {
            told("refused", refused.document(), model, response);
        } catch (StoreException unreadable) {
            told("refused", StoreProblems.of(unreadable), model, response);
        }
        return page("ask :: answer", receipt, sequence, kind, name, htmx, model);
    }

    @PostMapping("/decisions/{id}/replay")
    String replay(@PathVariable String id, @RequestParam(required = false) Long sequence,
                  @RequestParam(defaultValue = "") String policy, @RequestParam(defaultValue = "") String directory,
                  @RequestHeader(name = "HX-Request", required = false) String htmx, Model model,
                  HttpServletResponse response) {
        Receipt receipt = StoredDecisions.find(receipts, id, sequence);
        try {
            model.addAttribute("replay", replaying.replay(receipt, given(policy), given(directory)));
        } catch (ProblemException refused) {
            told("notReplayed", refused.document(), model, response);
        } catch (StoreException unreadable) {
            told("notReplayed", StoreProblems.of(unreadable), model, response);
        }
        return page("replay :: answer", receipt, sequence, null, null, htmx, model);
    }

    /** The fragment that htmx puts in place; without a script the whole page with the answer in it. */
    private String page(String fragment, Receipt receipt, Long sequence, String kind, String name, String htmx,
                        Model model) {
        if (htmx != null) {
            return fragment;
        }
        model.addAllAttributes(stored.of(receipt, sequence, false, kind, name));
        return "stored";
    }

    private static void told(String as, ProblemDocument problem, Model model, HttpServletResponse response) {
        response.setStatus(problem.status());
        model.addAttribute(as, problem);
    }

    private static String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
