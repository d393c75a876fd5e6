package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fengqiao.json.Json;
import org.fengqiao.outbox.DeliveryState;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.JobWatch;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An informer's letter that went the whole way through the register, and everything by which one might come upon it. */
final class InformersLetter {

    /** Words and people that stand in nothing else. */
    private final List<String> words;

    /** As long and of the same make as what they stand for, but of nothing. */
    private static final String NO_MATTER = "20261201-ZZZZ9999";
    private static final String PARTNER = "letters-12345";
    /** Nobody listens there: what is delivered fails at once, on any network. */
    private static final String HOOK = "https://127.0.0.1:9/hook";
    private static final String NO_JOB = "11111111-1111-4111-8111-111111111111";

    private final Http machine;
    private final String accused;
    String number;
    private String decision;
    private String job;
    private String paper;
    private String subscription;

    InformersLetter(int port, String accused, String... words) {
        this.words = List.of(words);
        this.machine = new Http(port);
        this.accused = accused;
    }

    /** Registers the letter about a body and does with it whatever can be done. */
    InformersLetter sent(String id, String body, BeanFactory service) {
        return sent(id, body, service, letter -> {
            HttpResponse<String> entered = intake().post("/v1/matters", letter.toString());
            assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
            return Http.json(entered).path("matters").get(0).stringValue();
        });
    }

    /** The same letter as a work order of another system, sent to the accused as its handler. */
    InformersLetter ordered(String id, String body, BeanFactory service) {
        return sent(id, body, service, letter -> {
            ObjectNode order = Json.mapper().createObjectNode().put("number", "GD-" + id)
                    .put("title", letter.path("title").stringValue()).put("content", letter.path("text").stringValue())
                    .put("item", "吃拿卡要").put("place", "440304").put("address", words.get(3) + "一号").put("handler", body)
                    .put("sentAt", letter.path("receivedAt").stringValue()).put("contact", words.get(1) + " " + words.get(2));
            order.putArray("accused").addObject().put("body", body);
            return exchanged(id, order).path("results").get(0).path("ownNumber").stringValue();
        });
    }

    /** A letter about three things that a client registers; the first is given to the body, which reads all of it. */
    InformersLetter mixed(String id, String body) {
        ObjectNode letter = mixedLetter(id);
        ((ObjectNode) letter.path("demands").path(2)).put("purpose", "request").remove(List.of("item", "confidential", "accused"));
        HttpResponse<String> entered = machine.post("/v1/matters", letter.toString());
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        number = Http.json(entered).path("matters").get(0).stringValue();
        told(machine, "\"kind\": \"dispatched\", \"demand\": \"1\", \"body\": \"福田区信访局\", \"value\": \"" + body + "\"");
        return this;
    }

    /** Its third demand is confirmed to be an accusation, and then said to be of that body; the rest stays with the body. */
    void parted(String id, String body, BeanFactory service) {
        told(machine, "\"kind\": \"confirmed\", \"about\": \"性质\", \"value\": \"检举控告\", \"demand\": \"3\","
                + "\"body\": \"福田区信访局\", \"note\": \"说的是" + words.get(0) + "\"");
        number = Http.json(machine.as("supervision", "fengqiao-demo").get("/v1/matters/" + number)).path("parting")
                .path("parts").get(0).stringValue();
        ObjectNode letter = mixedLetter(id);
        JsonNode accusing = letter.path("demands").path(2);
        ((ObjectNode) accusing.path("accused").path(0)).put("body", body);
        letter.putArray("demands").add(accusing);
        HttpResponse<String> corrected = machine.post("/v1/matters/" + number + "/events",
                "{\"corrected\": " + letter + ", \"reason\": \"写明" + words.get(0) + "说的是谁\"}");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        decision = newestDecision(service);
        job = NO_JOB;
        paper = "1";
    }

    private ObjectNode mixedLetter(String id) {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("mixed-letter-three-demands.json"));
        letter.put("id", id).put("title", "求决、建议、" + words.get(1)).put("text", "一、路口路灯坏了一个月，请修好。二、建议旁边空地建"
                + "口袋公园。三、办手续时遇到" + words.get(0) + "。");
        ((ObjectNode) letter.path("petitioner")).put("contact", "13900005555");
        ((ObjectNode) letter.path("demands").path(2)).put("text", "办手续时遇到" + words.get(0));
        return letter;
    }

    private String newestDecision(BeanFactory service) {
        return service.getBean(JdbcClient.class)
                .sql("select decision from receipt_entry where matter = ? order by id desc fetch first 1 row only")
                .param(number).query(String.class).single();
    }

    /** As the body that keeps the exchange; without an order it only begins. */
    JsonNode exchanged(String batch, ObjectNode... orders) {
        ObjectNode all = Json.mapper().createObjectNode().put("format", "fengqiao-work-orders/1").put("batch", batch)
                .put("sender", PARTNER).put("sentAt", "2026-03-04T09:20:00+08:00");
        all.putArray("orders").addAll(List.of(orders));
        HttpResponse<String> told = intake().post("/v1/work-orders/" + PARTNER + "/incoming?channel="
                + Http.encoded("民意速办"), all.toString());
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        return Http.json(told);
    }

    private Http intake() {
        return machine.as("intake", "fengqiao-demo");
    }

    private InformersLetter sent(String id, String body, BeanFactory service, Function<ObjectNode, String> registering) {
        Http intake = intake();
        Http supervision = machine.as("supervision", "fengqiao-demo");
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("accusation-by-informer.json"));
        letter.put("id", id).put("title", "检举" + words.get(0)).put("text", id + "收受" + words.get(0) + "，请保密。");
        ((ObjectNode) letter.path("petitioner")).put("name", words.get(1)).put("contact", words.get(2))
                .put("address", words.get(3) + "一号");
        ObjectNode by = (ObjectNode) letter.path("demands").path(0).path("accused").path(0);
        by.put("body", body).remove("post");
        HttpResponse<String> tried = intake.send("POST", "/v1/files?name=letter.ndjson&output=ndjson",
                "application/x-ndjson", Json.mapper().writeValueAsString(letter));
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(202);
        job = Http.json(tried).path("id").stringValue();
        JobWatch.ended(intake, "/v1/files/" + job);
        JsonNode made = Http.json(machine.as("admin", "fengqiao-demo").post("/v1/subscriptions", "{\"name\": \"某系统\","
                + "\"url\": \"" + HOOK + "\", \"kinds\": [], \"bodies\": [], \"body\": \"" + accused + "\"}"));
        subscription = made.path("subscription").path("id").stringValue();
        number = registering.apply(letter);
        told(supervision, "\"kind\": \"escalated\", \"note\": \"" + words.get(0) + "\"");
        told(supervision, "\"kind\": \"instructed\", \"value\": \"圈阅\", \"note\": \"" + words.get(0) + "\"");
        told(supervision, "\"kind\": \"case-held\", \"post\": \"440304-zhengfu-quzhang\"");
        refused(supervision, "\"kind\": \"whistled\", \"value\": \"" + body + "\"");
        assertThat(machine.as("supervision", "fengqiao-demo").post("/v1/campaigns", "{\"title\": \"治理\", \"cause\": \"同类\","
                + "\"matters\": [\"" + number + "\"]}").statusCode()).isGreaterThanOrEqualTo(400);
        decision = newestDecision(service);
        paper = "1";
        return this;
    }

    private void told(Http who, String act) {
        HttpResponse<String> done = who.post("/v1/matters/" + number + "/events", "{\"act\": {" + act + "}}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    private void refused(Http who, String act) {
        HttpResponse<String> done = who.post("/v1/matters/" + number + "/events", "{\"act\": {" + act + "}}");
        assertThat(done.statusCode()).as(done.body()).isGreaterThanOrEqualTo(400);
    }

    boolean says(String trace) {
        return words.contains(trace);
    }

    /** What an answer must not hold. */
    List<String> traces() {
        List<String> traces = new ArrayList<>(words);
        traces.addAll(List.of(number, decision, job));
        return traces;
    }

    /** What the system of the accused body was told of the letter. */
    List<String> sentToTheAccused() {
        Http admin = machine.as("admin", "fengqiao-demo");
        List<String> told = new ArrayList<>();
        for (DeliveryState state : DeliveryState.values()) {
            String answer = admin.get("/v1/subscriptions/" + subscription + "/deliveries?state=" + state.code()).body();
            traces().stream().filter(answer::contains).forEach(told::add);
        }
        return told;
    }

    /** What to try where an address wants something. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new TreeMap<>(usual());
        values.put("matter", List.of(number));
        values.put("id", List.of(number, decision, job, "1"));
        values.put("after", List.of(number, "1"));
        values.put("q", List.of(words.get(0), words.get(1), number));
        values.put("paper", List.of(paper));
        return values;
    }

    /** The same address for what was never there. */
    String absent(String text) {
        return text.replace(number, NO_MATTER).replace(decision, decision.replaceAll("[0-9a-f]", "0"))
                .replace(job, NO_JOB);
    }

    /** What to try before there is such a letter. */
    Map<String, List<String>> usual() {
        Map<String, List<String>> values = new TreeMap<>();
        values.put("body", List.of(accused, "440304-xinfang", "440304-jijian"));
        values.put("division", List.of("福田区", "440304"));
        values.put("kind", List.of("升级", "督办", "鸣哨"));
        values.put("list", List.of("书记点题", "主官清单"));
        values.put("limit", List.of("500"));
        values.put("from", List.of("2026-01-01"));
        values.put("to", List.of("2026-12-31"));
        values.put("day", List.of("2026-12-01"));
        values.put("state", List.of("closed"));
        values.put("late", List.of("true"));
        values.put("pack", List.of("futian"));
        values.put("place", List.of("futian"));
        values.put("partner", List.of("jiaojing", PARTNER));
        values.put("batch", List.of("1", "2"));
        values.put("signal", List.of("M20261201-ZZZZ9999"));
        return values;
    }
}
