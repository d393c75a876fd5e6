package org.fengqiao.paper;

import java.util.List;
import java.util.Map;

/**
 * Sends a matter to those who handle it, with every limit they have.
 *
 * @param subject      what it is about, in a sentence
 * @param place        where, or null
 * @param demands      the demands that go to this body, and no others; at least one
 * @param petitioner   who petitions and how to reach them; null where they did not agree or must not be known
 * @param firstHandler the body and person answerable until a successor accepts
 * @param coHandlers   equally answerable; empty if none
 * @param limits       each limit as a sentence: what, until when, on what basis; at least one
 */
public record DispatchOrder(String subject, String place, List<String> demands, String petitioner, String firstHandler,
                            List<String> coHandlers, List<String> limits) implements PaperContent {

    public DispatchOrder {
        demands = demands == null ? List.of() : List.copyOf(demands);
        coHandlers = coHandlers == null ? List.of() : List.copyOf(coHandlers);
        limits = limits == null ? List.of() : List.copyOf(limits);
        said(subject, place, demands, petitioner, firstHandler, coHandlers, limits).complete();
    }

    @Override
    public PaperKind paper() {
        return PaperKind.DISPATCH_ORDER;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, place, demands, petitioner, firstHandler, coHandlers, limits).values();
    }

    private static Content said(String subject, String place, List<String> demands, String petitioner,
                                String firstHandler, List<String> coHandlers, List<String> limits) {
        return new Content(PaperKind.DISPATCH_ORDER).text("内容", subject).optional("地点", place)
                .items("诉求", demands).optional("信访人", petitioner).text("首办", firstHandler)
                .optional("协办", String.join("、", coHandlers)).items("时限", limits);
    }
}
