package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.fengqiao.json.Json;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RosterInbox;
import tools.jackson.databind.JsonNode;

/** The office of 五常 at work over HTTP: small enough to be searched within a second. */
final class Office {

    static final String PLACE = "wuchang";

    final Http scheduling;
    final Http leader;
    final Http machine;

    Office(int port) {
        this.scheduling = new Http(port).as("scheduling", "fengqiao-demo");
        this.leader = new Http(port).as("leader", "fengqiao-demo");
        this.machine = new Http(port);
        RosterInbox.emptied(machine, PLACE);
    }

    /** Starts a search and waits until it has ended. */
    JsonNode solved(String ask) {
        HttpResponse<String> started = scheduling.post("/v1/roster-jobs", ask);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        return ended(Http.json(started).path("id").stringValue());
    }

    /** Waits until its turn has come: one that still waits is told to end and has nothing. */
    void begun(String job) {
        JsonNode now;
        do {
            now = done(scheduling.get("/v1/roster-jobs/" + job), 200);
        } while (now.path("state").stringValue().equals("waiting"));
    }

    /** However long a busy machine takes: what is asked for has so many steps, not so much time. */
    JsonNode ended(String job) {
        JsonNode now;
        do {
            now = done(scheduling.get("/v1/roster-jobs/" + job + "?wait=30"), 200);
        } while (now.path("state").stringValue().matches("waiting|running"));
        assertThat(now.path("state").stringValue()).as(now.toString()).isNotEqualTo("failed");
        return now;
    }

    /** A draft for a month, made by a search. */
    JsonNode draft(String month) {
        JsonNode job = solved(ask(month));
        return done(scheduling.post("/v1/rosters", "{\"problem\": " + ask(month) + ", \"job\": \""
                + job.path("id").stringValue() + "\"}"), 201);
    }

    static String ask(String month) {
        return "{\"place\": \"" + PLACE + "\", \"from\": \"" + month + "\", \"steps\": 3000}";
    }

    /** The roster sent, confirmed in silence, approved and published. */
    JsonNode published(JsonNode draft) {
        String path = path(draft);
        int version = draft.path("version").intValue();
        done(scheduling.post(path + "/sending", "{\"version\": " + version + "}"), 200);
        done(leader.post(path + "/approval", "{\"version\": " + (version + 1) + ", \"post\": \"" + principal()
                + "\", \"reason\": \"逾期未答复视为同意\"}"), 200);
        return done(scheduling.post(path + "/publication", "{\"version\": " + (version + 2)
                + ", \"reason\": \"首次试排\"}"), 200);
    }

    JsonNode step(JsonNode roster, String step, String fields) {
        return done(scheduling.post(path(roster) + "/" + step, "{\"version\": " + roster.path("version").intValue()
                + (fields.isEmpty() ? "" : ", " + fields) + "}"), 200);
    }

    HttpResponse<String> put(String path, String type, byte[] body) {
        return scheduling.send(scheduling.request(path).header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(body)));
    }

    static String principal() {
        return "wc-shuji";
    }

    static String path(JsonNode roster) {
        return "/v1/rosters/" + roster.path("id").stringValue();
    }

    static JsonNode done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.mapper().readTree(answer.body());
    }
}
