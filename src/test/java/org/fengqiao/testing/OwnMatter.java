package org.fengqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A matter of one test's own, registered and told over HTTP: the stinking transfer station, from somebody who never wrote
 * before. No other test of the shared service meets it.
 *
 * @param client as whom it is registered, told and read
 */
public record OwnMatter(String number, Http client) {

    public static OwnMatter registered(Http client) {
        HttpResponse<String> entered = client.post("/v1/matters", ExampleFiles.fromSomebodyNew("stinking-transfer-station.json"));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        return new OwnMatter(Http.json(entered).path("matters").get(0).stringValue(), client);
    }

    /** The same matter, told and read by somebody else. */
    public OwnMatter as(Http other) {
        return new OwnMatter(number, other);
    }

    /**
     * @param body name, or null
     * @param more further fields of the act, each after a comma
     */
    public HttpResponse<String> told(String kind, String body, String more) {
        return client.post("/v1/matters/" + number + "/events", "{\"act\": {\"kind\": \"" + kind + "\""
                + (body == null ? "" : ", \"body\": \"" + body + "\"") + more + "}}");
    }

    /** As {@link #told}, where nothing stands against it. */
    public void tell(String kind, String body, String more) {
        HttpResponse<String> answer = told(kind, body, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** As {@link #told}, where something does: what the answer says. */
    public String refused(String kind, String body, String more) {
        HttpResponse<String> answer = told(kind, body, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    /** Duties of that action as the matter stands. */
    public List<JsonNode> duties(String action) {
        return Http.json(client.get("/v1/matters/" + number)).path("duties").valueStream()
                .map(d -> d.path("entry").path("duty")).filter(d -> d.path("action").stringValue().equals(action)).toList();
    }
}
