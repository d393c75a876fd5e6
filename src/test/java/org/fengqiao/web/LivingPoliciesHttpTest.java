package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.service.living.LivingPolicies;
import org.fengqiao.service.living.Place;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Changing policies of the running service over HTTP: one instance, and two on one store. */
class LivingPoliciesHttpTest {

    private static final String PASSWORD = "a-long-enough-password";

    @TempDir
    private Path folder;
    private final String signingKey = TestKeys.signingText();

    @Test
    void reloadsForPolicyStaffAndShowsWhatFailed() {
        Place place = new Place(folder);
        try (ConfigurableApplicationContext service = start(place, "--spring.datasource.url=jdbc:h2:mem:reload")) {
            Http machine = http(service);
            Http policy = machine.as("policy", "fengqiao-demo");
            assertThat(machine.post("/v1/policies/reload", "").statusCode()).isEqualTo(403);
            assertThat(machine.nobody().post("/v1/policies/reload", "").statusCode()).isEqualTo(401);
            assertThat(machine.as("scheduling", "fengqiao-demo").post("/policies/reload", "").statusCode())
                    .isEqualTo(403);

            place.notice("试验");
            HttpResponse<String> published = policy.post("/v1/policies/reload", "");
            assertThat(published.statusCode()).isEqualTo(200);
            assertThat(Http.json(published).path("result").stringValue()).isEqualTo("published");
            assertThat(Http.json(published).path("by").stringValue()).isEqualTo("policy");
            assertThat(published.headers().firstValue("Rules-Revision")).hasValue(
                    Http.json(machine.get("/v1/status")).path("policyRevision").stringValue());
            assertThat(machine.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");

            place.write(Place.NOTICE, "package 福田;\nrule \"坏\" when 诉求( 没有 == 1 ) then 胡说(); end\n");
            HttpResponse<String> refused = policy.post("/v1/policies/reload", "");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Http.json(refused).path("code").stringValue()).isEqualTo("invalid-policies");
            assertThat(Http.json(refused).path("errors").get(0).path("at").stringValue())
                    .startsWith("futian/通知.drl:2:");
            JsonNode status = Http.json(machine.get("/v1/status"));
            assertThat(status.path("standing").path("state").stringValue()).isEqualTo("refused");
            assertThat(status.path("standing").path("problems").size()).isPositive();
            assertThat(status.path("policyRevision"))
                    .isEqualTo(Http.json(published).path("policyRevision"));
            assertThat(Http.json(machine.get("/v1/policies/changes")).findValuesAsString("result"))
                    .containsExactly("refused", "published");
            showsItInHealthAndOnThePage(machine, policy);
        }
    }

    private static void showsItInHealthAndOnThePage(Http machine, Http policy) {
        HttpResponse<String> ready = machine.nobody().get("/actuator/health/readiness");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("{\"status\":\"DEGRADED\"}");
        assertThat(machine.nobody().get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(policy.get("/actuator/health/readiness").body()).contains("没有生效");
        assertThat(policy.get("/policies").body())
                .contains("规则更新", "有改动未生效", "futian/通知.drl", "没有", ">重新载入</button>");
        assertThat(policy.as("scheduling", "fengqiao-demo").get("/policies").body())
                .contains("规则更新").doesNotContain(">重新载入</button>");
    }

    @Test
    void instancesOnOneStoreAgreeOrSayThatTheyDiffer() throws Exception {
        Place one = new Place(folder.resolve("one"));
        Place two = new Place(folder.resolve("two"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                ConfigurableApplicationContext first = start(one, store(postgres));
                ConfigurableApplicationContext second = start(two, store(postgres))) {
            assertThat(standing(second).path("state").stringValue()).isEqualTo("current");

            one.notice("新的");
            assertThat(http(first).post("/v1/policies/reload", "").statusCode()).isEqualTo(200);
            agree(second);
            assertThat(standing(second).path("state").stringValue()).isEqualTo("different");
            assertThat(standing(second).path("text").stringValue()).contains("本机文件夹里没有那一版");

            two.notice("新的");
            agree(second);
            assertThat(standing(second).path("state").stringValue()).isEqualTo("current");
            assertThat(status(second).path("policyRevision")).isEqualTo(status(first).path("policyRevision"));
            assertThat(Http.json(http(second).get("/v1/policies/changes")).get(0).path("cause").stringValue())
                    .isEqualTo("agreement");

            one.delete(Place.NOTICE);
            try (ConfigurableApplicationContext stale = start(one, store(postgres))) {
                assertThat(standing(stale).path("state").stringValue()).isEqualTo("different");
                agree(second);
                assertThat(standing(second).path("state").stringValue()).isEqualTo("current");
            }
        }
    }

    private static void agree(ConfigurableApplicationContext service) {
        service.getBean(LivingPolicies.class).agree();
    }

    private static JsonNode standing(ConfigurableApplicationContext service) {
        return status(service).path("standing");
    }

    private static JsonNode status(ConfigurableApplicationContext service) {
        return Http.json(http(service).get("/v1/status"));
    }

    private static Http http(ConfigurableApplicationContext service) {
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Http http = new Http(port);
        return service.getEnvironment().matchesProfiles("postgres") ? http.as("real.admin", PASSWORD) : http;
    }

    /** Instances on one store share their keys, too. */
    private String[] store(EmbeddedPostgres postgres) {
        return new String[] {"--spring.profiles.active=postgres", "--FENGQIAO_DATABASE_USER=postgres",
            "--FENGQIAO_DATABASE_PASSWORD=postgres",
            "--FENGQIAO_DATABASE_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--fengqiao.administrator.name=real.admin", "--fengqiao.administrator.password=" + PASSWORD,
            "--fengqiao.receipt.keys.master-key=" + "A".repeat(43) + "=",
            "--fengqiao.receipt.keys.signing-key=" + signingKey};
    }

    private ConfigurableApplicationContext start(Place place, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.look=1h", "--fengqiao.rules=" + place.rules(),
                "--fengqiao.data=" + place.rules().resolveSibling("data")));
        all.addAll(List.of(arguments));
        return SpringApplication.run(FengqiaoApplication.class, all.toArray(String[]::new));
    }
}
