package org.fengqiao.web.page;

import java.util.List;

/**
 * What people fill in on 试一试; every field is as typed and may be null. {@code json}, when filled, stands for the
 * whole matter.
 */
record TryForm(String pack, String asOf, String example, String json, String channel, String form, String receivedAt,
               String place, String address, String title, String text, String wish, String item, String purpose,
               String complainedBody, String people, String kind, String name, String contact, String home,
               Boolean consent, List<String> signs) {

    TryForm {
        // A box that is not ticked is not sent.
        consent = consent != null && consent;
        signs = signs == null ? List.of() : List.copyOf(signs);
    }

    static TryForm blank(String pack, String receivedAt) {
        return new TryForm(pack, null, null, null, null, "online", receivedAt, null, null, null, null, null, null,
                null, null, "1", "known", null, null, null, true, List.of());
    }

    static TryForm ofJson(String pack, String asOf, String example, String json) {
        return new TryForm(pack, asOf, example, json, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, false, List.of());
    }

    boolean asJson() {
        return json != null && !json.isBlank();
    }
}
