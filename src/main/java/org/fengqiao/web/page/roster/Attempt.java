package org.fengqiao.web.page.roster;

import java.util.function.Supplier;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step that may be refused: then the page it was asked from is shown again, with the refusal on top. */
final class Attempt {

    private Attempt() {
    }

    /** @param step returns what to say when it is done, or null */
    static String of(String back, RedirectAttributes after, Supplier<String> step) {
        try {
            String done = step.get();
            if (done != null) {
                after.addFlashAttribute("done", done);
            }
        } catch (OfficeException refused) {
            after.addFlashAttribute("refusal", Refusal.of(refused));
        } catch (ProblemException refused) {
            after.addFlashAttribute("refusal", Refusal.of(refused));
        }
        return "redirect:" + back;
    }
}
