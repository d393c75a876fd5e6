package org.fengqiao.web.page.office;

import java.util.function.Supplier;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step that may be refused: then the page it was asked from is shown again, with the refusal on top. */
public final class Attempt {

    private Attempt() {
    }

    /** @param step returns what to say when it is done, or null */
    public static String of(String back, RedirectAttributes after, Supplier<String> step) {
        return leading(back, after, () -> {
            String done = step.get();
            if (done != null) {
                after.addFlashAttribute("done", done);
            }
            return back;
        });
    }

    /** @param step returns the address of the page to show when it is done */
    public static String leading(String back, RedirectAttributes after, Supplier<String> step) {
        try {
            return "redirect:" + step.get();
        } catch (OfficeException refused) {
            after.addFlashAttribute("refusal", Refusal.of(refused));
        } catch (ProblemException refused) {
            after.addFlashAttribute("refusal", Refusal.of(refused));
        }
        return "redirect:" + back;
    }
}
