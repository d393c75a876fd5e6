package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningService
class AuditApiTest {

    @LocalServerPort
    private int port;
    @Autowired
    private AuditLog log;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsAndVerifiesTheLogToTheAdministratorOnly() {
        log.append(AuditNote.of("clerk", null, AuditAction.REVEALED, "audited-1"));
        Http admin = new Http(port).as("admin", "fengqiao-demo");

        JsonNode found = Http.json(admin.get("/v1/audit?matter=audited-1"));
        assertThat(found.get(0).path("statement").path("account").stringValue()).isEqualTo("clerk");
        assertThat(Http.json(admin.get("/v1/audit?account=clerk")).size()).isEqualTo(1);
        assertThat(Http.json(admin.get("/v1/audit/verification")).path("whole").booleanValue()).isTrue();
        assertThat(admin.get("/v1/audit").body()).contains("写且只写一个");
        assertThat(new Http(port).as("policy", "fengqiao-demo").get("/v1/audit?account=clerk").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverAsksForWhatIsNotTheirsIsWrittenDown() {
        Http asker = asker();
        assertThat(asker.get("/v1/matters/20260101-ASKED234").statusCode()).isEqualTo(404);
        assertThat(asker.get("/v1/matters/" + Http.encoded("随便 写的")).statusCode()).isEqualTo(404);

        assertThat(log.ofMatter("20260101-ASKED234", 10)).extracting(e -> e.statement().action())
                .containsExactly(AuditAction.REFUSED);
        assertThat(log.ofAccount("asker", 10)).as("no free text").extracting(e -> e.statement().matter())
                .containsExactlyInAnyOrder("20260101-ASKED234", null);
    }

    /**
     * A handler of its own: other tests are refused as {@code handler} at the same fixed instant, and among entries of
     * one instant none is the newest.
     */
    private Http asker() {
        jdbc.sql("insert into account (name, display_name, password_hash, demo, enabled, body, created_at)"
                + " select 'asker', display_name, password_hash, demo, enabled, body, created_at from account"
                + " where name = 'handler'").update();
        jdbc.sql("insert into account_role (account, role) values ('asker', 'HANDLER')").update();
        return new Http(port).as("asker", "fengqiao-demo");
    }

    @AfterEach
    void removeAsker() {
        jdbc.sql("delete from account where name = 'asker'").update();
    }
}
