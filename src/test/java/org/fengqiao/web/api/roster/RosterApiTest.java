package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class RosterApiTest {

    @LocalServerPort
    private int port;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void aMoveShowsItsEffectAndCanBeUndoneAndRedone() {
        JsonNode draft = office.draft("2026-12");
        JsonNode duty = reception(draft, 5);
        JsonNode other = Office.done(office.scheduling.get(Office.path(draft) + "/questions/who-else?duty="
                + Http.encoded(duty.path("duty").stringValue())), 200).get(0);
        String target = "duty=" + Http.encoded(duty.path("duty").stringValue()) + "&post="
                + other.path("post").stringValue() + "&day=" + other.path("day").stringValue();

        JsonNode effect = Office.done(office.scheduling.get(Office.path(draft) + "/effect?" + target), 200);
        assertThat(effect.path("soft")).isEqualTo(other.path("soft"));
        JsonNode moved = office.step(draft, "moves", "\"duty\": " + duty.path("duty") + ", \"post\": "
                + other.path("post") + ", \"day\": " + other.path("day"));
        assertThat(moved.path("effect")).isEqualTo(effect);
        assertThat(find(moved.path("roster"), duty).path("post")).isEqualTo(other.path("post"));

        JsonNode undone = office.step(moved.path("roster"), "undo", "");
        assertThat(find(undone, duty).path("post")).isEqualTo(duty.path("post"));
        JsonNode redone = office.step(undone, "redo", "");
        assertThat(find(redone, duty).path("post")).isEqualTo(other.path("post"));
        assertThat(redone.path("canRedo").booleanValue()).isFalse();

        JsonNode steps = Office.done(office.scheduling.get(Office.path(draft) + "/versions"), 200);
        assertThat(steps.findValues("action").stream().map(JsonNode::stringValue))
                .containsExactly("新建", "调整", "撤销", "重做");
        JsonNode difference = Office.done(office.scheduling.get(Office.path(draft) + "/difference?from=1&to=4"), 200);
        assertThat(difference.path("changes").size()).isEqualTo(1);
        assertThat(difference.path("changes").get(0).path("now").path("post")).isEqualTo(other.path("post"));
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFaster() {
        JsonNode draft = office.draft("2026-12");
        String pin = "\"duty\": " + reception(draft, 3).path("duty");
        JsonNode first = office.step(draft, "pins", pin);
        assertThat(first.path("duties").findValues("pinned").stream().filter(JsonNode::booleanValue)).hasSize(1);

        JsonNode second = Office.done(office.scheduling.post(Office.path(draft) + "/pins",
                "{\"version\": 1, " + pin + "}"), 409);

        assertThat(second.path("detail").stringValue()).contains("第 1 版", "scheduling 已固定到第 2 版", "没有保存");
    }

    @Test
    void whatIsBarredIsRefusedWithTheReason() {
        JsonNode draft = office.draft("2026-12");
        JsonNode duty = reception(draft, 4);

        JsonNode refused = Office.done(office.scheduling.post(Office.path(draft) + "/moves", "{\"version\": 1, \"duty\": "
                + duty.path("duty") + ", \"post\": " + duty.path("post") + ", \"day\": \"2026-12-31\"}"), 409);

        assertThat(refused.path("detail").stringValue()).contains("不能改到那里", "不在这项安排可选的日子里");
    }

    @Test
    void answersWhyAndWhyNot() {
        JsonNode draft = office.draft("2026-12");
        JsonNode duty = reception(draft, 2);
        String ask = Office.path(draft) + "/questions/";
        String which = "?duty=" + Http.encoded(duty.path("duty").stringValue());

        assertThat(Office.done(office.scheduling.get(ask + "why" + which), 200).path("reasons").toString())
                .contains("每日接访由").contains("第十八条第二款");
        assertThat(Office.done(office.scheduling.get(ask + "why-not" + which + "&post=wc-lingdao01"), 200)
                .path("summary").stringValue()).isNotBlank();
        assertThat(Office.done(office.scheduling.get(ask + "why-not" + which + "&day=2026-12-31"), 200)
                .path("summary").stringValue()).contains("不行");
        assertThat(Office.done(office.scheduling.get(ask + "why?duty=x"), 422).path("detail").stringValue())
                .contains("没有任务「x」");
    }

    @Test
    void isSentConfirmedApprovedByALeaderAndPublished() {
        JsonNode draft = office.draft("2026-12");
        String path = Office.path(draft);
        assertThat(office.scheduling.post(path + "/publication", "{\"version\": 1}").statusCode()).isEqualTo(409);

        JsonNode sent = office.step(draft, "sending", "");
        String post = sent.path("awaiting").get(0).stringValue();
        assertThat(office.scheduling.post(path + "/replies", "{\"version\": 2, \"post\": \"" + post
                + "\", \"reply\": \"declined\"}").body()).contains("要写明原因");
        JsonNode declined = office.step(sent, "replies", "\"post\": \"" + post
                + "\", \"reply\": \"不能承担\", \"reason\": \"外出学习\"");
        assertThat(declined.path("replies").get(0).path("signature").path("reason").stringValue()).isEqualTo("外出学习");

        assertThat(office.scheduling.post(path + "/approval", "{}").statusCode()).as("not by the office").isEqualTo(403);
        assertThat(office.leader.post(path + "/approval", "{\"version\": 3, \"post\": \"wc-shuji\"}").body())
                .contains("答复不能承担");
        JsonNode confirmed = office.step(declined, "replies", "\"post\": \"" + post + "\", \"reply\": \"confirmed\"");
        assertThat(office.leader.post(path + "/approval", "{\"version\": 4, \"post\": \"wc-lingdao01\"}").body())
                .contains("不能批准");
        assertThat(office.leader.post(path + "/approval", "{\"version\": 4, \"post\": \"wc-shuji\"}").body())
                .contains("没有答复");
        JsonNode approved = Office.done(office.leader.post(path + "/approval", "{\"version\": 4, "
                + "\"post\": \"wc-shuji\", \"reason\": \"逾期未答复视为同意\"}"), 200);
        assertThat(approved.path("approval").path("name").stringValue()).isEqualTo("娄淮禾");
        assertThat(approved.path("approval").path("signature").path("account").stringValue()).isEqualTo("leader");

        assertThat(office.scheduling.post(path + "/publication", "{\"version\": 5}").body()).contains("来不及提前公布");
        JsonNode published = office.step(approved, "publication", "\"reason\": \"首次试排\"");
        assertThat(published.path("state").stringValue()).isEqualTo("published");
        assertThat(office.scheduling.post(path + "/moves", "{\"version\": 6, \"duty\": \"x\", \"post\": \"y\", "
                + "\"day\": \"2026-12-09\"}").statusCode()).isEqualTo(422);
        assertThat(office.scheduling.post(path + "/pins", "{\"version\": 6, \"duty\": "
                + published.path("duties").get(0).path("duty") + "}").body()).contains("只能通过修复来改");
        assertThat(confirmed.path("awaiting").toString()).doesNotContain(post);
    }

    @Test
    void aBrokenRosterIsNeverSent() {
        JsonNode empty = Office.done(office.scheduling.post("/v1/rosters",
                "{\"problem\": {\"place\": \"wuchang\", \"from\": \"2026-12\"}}"), 201);
        assertThat(empty.path("open").size()).isGreaterThan(20);

        JsonNode refused = Office.done(office.scheduling.post(Office.path(empty) + "/sending", "{\"version\": 1}"), 409);
        JsonNode given = office.step(empty, "moves", "\"duty\": \"每日接访/2026-12-09/全天\", \"post\": \"wc-lingdao02\", "
                + "\"day\": \"2026-12-09\"").path("roster");
        assertThat(given.path("duties").size()).isEqualTo(1);

        assertThat(refused.path("detail").stringValue()).contains("没有人承担");
    }

    private static JsonNode reception(JsonNode roster, int number) {
        return roster.path("duties").valueStream().filter(d -> d.path("arrangement").stringValue().equals("每日接访"))
                .skip(number).findFirst().orElseThrow();
    }

    private static JsonNode find(JsonNode roster, JsonNode duty) {
        return roster.path("duties").valueStream().filter(d -> d.path("duty").equals(duty.path("duty"))).findFirst()
                .orElseThrow();
    }
}
