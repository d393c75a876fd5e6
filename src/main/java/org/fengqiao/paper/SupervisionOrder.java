package org.fengqiao.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a body to its duties (Art. 40(1)).
 *
 * @param subject  the matter, in a sentence
 * @param breaches what was broken; at least one
 * @param demand   what the body is to do
 * @param answerBy last day for the written answer
 */
public record SupervisionOrder(String subject, List<Breach> breaches, String demand, LocalDate answerBy)
        implements PaperContent {

    /**
     * @param fact     what was done or left undone, when
     * @param evidence what shows it
     * @param article  document and article that it breaks
     * @param duty     id of the breached duty, or of the entry of the accountability ledger, or null where a person wrote it
     */
    public record Breach(String fact, String evidence, String article, String duty) {

        public Breach(String fact, String evidence, String article) {
            this(fact, evidence, article, null);
        }

        public Breach {
            new Content(PaperKind.SUPERVISION_ORDER).text("违规事实", fact).text("证据", evidence)
                    .text("违反条款", article).complete();
        }
    }

    public SupervisionOrder {
        breaches = breaches == null ? List.of() : List.copyOf(breaches);
        said(subject, breaches, demand, answerBy).complete();
    }

    /** The same order for more breaches. */
    public SupervisionOrder with(List<Breach> more, String newDemand) {
        List<Breach> all = new ArrayList<>(breaches);
        all.addAll(more);
        return new SupervisionOrder(subject, all, newDemand, answerBy);
    }

    /** Whether it holds somebody to that duty. */
    public boolean covers(Breach breach) {
        return breach.duty() != null && breaches.stream().anyMatch(b -> breach.duty().equals(b.duty()));
    }

    @Override
    public PaperKind paper() {
        return PaperKind.SUPERVISION_ORDER;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, breaches, demand, answerBy).values();
    }

    private static Content said(String subject, List<Breach> breaches, String demand, LocalDate answerBy) {
        List<Map<String, Object>> rows = new ArrayList<>();
        breaches.forEach(b -> rows.add(Map.of("序", String.valueOf(rows.size() + 1), "事实", b.fact(),
                "证据", b.evidence(), "条款", b.article())));
        return new Content(PaperKind.SUPERVISION_ORDER).text("内容", subject).rows("情形", rows)
                .text("要求", demand).day("反馈期限", answerBy);
    }
}
