package org.fengqiao.web.page.office;

import java.util.List;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemException;

/**
 * Why something was not done, as a page tells it.
 *
 * @param points one by one, each with its place; empty when the sentence says all
 */
public record Refusal(String sentence, List<String> points) {

    public Refusal {
        points = List.copyOf(points);
    }

    public static Refusal of(OfficeException refused) {
        return new Refusal(refused.getMessage(), List.of());
    }

    public static Refusal of(ProblemException refused) {
        List<String> points = refused.document().errors().stream()
                .map(f -> (f.at() == null ? "" : f.at() + "：") + f.detail()).toList();
        return new Refusal(refused.document().detail().replace("，见 errors", ""), points);
    }
}
