package org.fengqiao.paper;

import java.util.List;
import java.util.Map;

/**
 * Forwards a matter to the competent body (Art. 22(1)).
 *
 * @param subject    what it is about, in a sentence
 * @param demands    the demands that go to this body, and no others; at least one
 * @param petitioner who petitions and how to reach them; null where they did not agree or must not be known
 * @param request    what the receiver is to do, and until when it may object
 */
public record Forwarding(String subject, List<String> demands, String petitioner, String request)
        implements PaperContent {

    public Forwarding {
        demands = demands == null ? List.of() : List.copyOf(demands);
        said(subject, demands, petitioner, request).complete();
    }

    @Override
    public PaperKind paper() {
        return PaperKind.FORWARDING;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, demands, petitioner, request).values();
    }

    private static Content said(String subject, List<String> demands, String petitioner, String request) {
        return new Content(PaperKind.FORWARDING).text("内容", subject).items("诉求", demands)
                .optional("信访人", petitioner).text("办理要求", request);
    }
}
