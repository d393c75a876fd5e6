package org.fengqiao.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Assigns a matter with a set time and a closing report (Art. 22(1)(iii)).
 *
 * @param subject    what it is about, in a sentence
 * @param demands    the demands that go to this body, and no others; at least one
 * @param petitioner who petitions and how to reach them; null where they did not agree or must not be known
 * @param request    what the receiver is to do
 * @param reportBy   last day for the closing report
 */
public record Assignment(String subject, List<String> demands, String petitioner, String request, LocalDate reportBy)
        implements PaperContent {

    public Assignment {
        demands = demands == null ? List.of() : List.copyOf(demands);
        said(subject, demands, petitioner, request, reportBy).complete();
    }

    @Override
    public PaperKind paper() {
        return PaperKind.ASSIGNMENT;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, demands, petitioner, request, reportBy).values();
    }

    private static Content said(String subject, List<String> demands, String petitioner, String request,
                                LocalDate reportBy) {
        return new Content(PaperKind.ASSIGNMENT).text("内容", subject).items("诉求", demands)
                .optional("信访人", petitioner).text("办理要求", request).day("报告期限", reportBy);
    }
}
