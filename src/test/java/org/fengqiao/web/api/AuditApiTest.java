package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class AuditApiTest {

    @LocalServerPort
    private int port;
    @Autowired
    private AuditLog log;

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
        Http handler = new Http(port).as("handler", "fengqiao-demo");
        assertThat(handler.get("/v1/matters/20260101-ASKED234").statusCode()).isEqualTo(404);
        assertThat(handler.get("/v1/matters/" + Http.encoded("随便 写的")).statusCode()).isEqualTo(404);

        assertThat(log.ofMatter("20260101-ASKED234", 10)).extracting(e -> e.statement().action())
                .containsExactly(AuditAction.REFUSED);
        assertThat(log.ofAccount("handler", 2)).as("no free text").extracting(e -> e.statement().matter())
                .containsExactlyInAnyOrder("20260101-ASKED234", null);
    }
}
