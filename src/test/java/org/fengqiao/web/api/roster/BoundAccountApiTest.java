package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A leader's account that is bound to a post answers and approves as that post only. */
@RunningService
class BoundAccountApiTest {

    private static final String PASSWORD = "bound-to-a-post";
    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-01-05T09:00:00+08:00");

    @LocalServerPort
    private int port;
    @Autowired
    private DataSource database;
    private Office office;
    private String path;
    private int version;

    @BeforeEach
    void send() {
        account("roster-deputy", "简牧石", "市委副书记");
        account("roster-secretary", "娄淮禾", "市委书记");
        account("roster-nobody", "某某", "不在排班里的职务");
        office = new Office(port);
        JsonNode draft = office.draft("2026-12");
        path = Office.path(draft);
        version = office.step(draft, "sending", "").path("version").intValue();
    }

    @AfterEach
    void removeAccounts() {
        JdbcClient.create(database).sql("delete from account where name like 'roster-%'").update();
    }

    @Test
    void repliesAreForTheOwnPostOnly() {
        assertThat(reply("roster-deputy", "wc-lingdao02", 403)).contains("只能为本岗位答复", "您的岗位是「wc-lingdao01」");
        assertThat(reply("roster-nobody", "wc-lingdao01", 403)).contains("没有与账号职务相同的岗位");
        assertThat(reply("roster-deputy", "wc-lingdao01", 200)).contains("\"source\":\"leader\"");

        JsonNode now = Office.done(office.scheduling.get(path), 200);
        assertThat(now.path("version").intValue()).as("what was refused left nothing").isEqualTo(version + 1);
    }

    @Test
    void approvalIsByTheAccountOfThatPost() {
        String asSecretary = "{\"version\": " + version + ", \"post\": \"wc-shuji\", \"reason\": \"逾期未答复视为同意\"}";
        assertThat(Office.done(as("roster-deputy").post(path + "/approval", asSecretary), 403).toString())
                .contains("只能为本岗位批准");
        assertThat(Office.done(as("roster-deputy").post(path + "/approval",
                asSecretary.replace("wc-shuji", "wc-lingdao01")), 422).toString()).contains("不能批准排班");

        JsonNode approved = Office.done(as("roster-secretary").post(path + "/approval", asSecretary), 200);
        assertThat(approved.path("state").stringValue()).isEqualTo("approved");
    }

    private String reply(String account, String post, int status) {
        return Office.done(as(account).post(path + "/replies", "{\"version\": " + version + ", \"post\": \"" + post
                + "\", \"reply\": \"confirmed\"}"), status).toString();
    }

    private Http as(String account) {
        return new Http(port).as(account, PASSWORD);
    }

    private void account(String name, String displayed, String title) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into account (name, display_name, password_hash, demo, enabled, body, post, created_at)"
                + " values (?, ?, ?, false, true, null, ?, ?)").params(name, displayed, "{noop}" + PASSWORD, title, MADE)
                .update();
        jdbc.sql("insert into account_role (account, role) values (?, 'LEADER')").param(name).update();
    }
}
