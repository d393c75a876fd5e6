package org.fengqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** The cases that a new roster of a place takes up besides its files. */
public final class RosterInbox {

    private RosterInbox() {
    }

    /** Withdraws what other tests left there: with it a roster looks otherwise, or cannot be made in a few steps. */
    public static void emptied(Http machine, String place) {
        Http.json(machine.get("/v1/roster-cases?place=" + place)).valueStream()
                .filter(waiting -> waiting.path("withdrawn").isNull()).forEach(waiting -> {
                    HttpResponse<String> done = machine.post("/v1/roster-cases/withdrawal", "{\"place\": \"" + place
                            + "\", \"id\": " + waiting.path("asks").path("id") + ", \"reason\": \"别的测试留下的\"}");
                    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
                });
    }
}
