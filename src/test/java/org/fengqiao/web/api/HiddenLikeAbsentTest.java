package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fengqiao.json.Json;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.RunningService;
import org.fengqiao.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * For whoever is accused, the answer about an informer's letter costs what the answer about a number that never was costs:
 * the same statements in the same order, besides the same status and the same words.
 */
@RunningService
@AutoConfigureMockMvc
class HiddenLikeAbsentTest {

    private static final String BUREAU = "440304-chengguan";
    private static final String ABSENT = "20261201-ZZZZ9999";

    @Autowired
    private MockMvc web;
    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private record Answered(String endpoint, int status, String body, List<String> statements) {
    }

    @Test
    void aHiddenMatterIsAnsweredWithTheSameWorkAsOneThatNeverWas() {
        String number = new InformersLetter(port, BUREAU, "翡翠盏回扣", "澹台某", "13900006666", "珊瑚巷")
                .sent("letter-alike", "福田区城市管理和综合执法局", service).number;
        List<String> endpoints = new ArrayList<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/v1/matters/{matter}") && !path.endsWith("/erasure"))
                .forEach(path -> mapping.getMethodsCondition().getMethods()
                        .forEach(method -> endpoints.add(method + " " + path))));
        assertThat(endpoints).hasSizeGreaterThan(8);
        for (Role role : List.of(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.LEADER, Role.SUPERVISION)) {
            String token = RoleTokens.added(service, "alike", role, BUREAU, null);
            for (String endpoint : endpoints) {
                Answered absent = asked(endpoint, ABSENT, token);
                assertThat(asked(endpoint, number, token)).as(role + " " + endpoint).isEqualTo(absent);
                assertThat(absent.status()).as(endpoint).isIn(400, 403, 404, 422);
            }
            if (role == Role.INTAKE) {
                namedInAnotherRequest(number, token);
            }
            assertThat(asked("GET /v1/matters/{matter}", number, token).statements())
                    .anyMatch(sql -> sql.contains("from casework_matter"));
            RoleTokens.removed(service, "alike");
        }
    }

    /** Not asked for itself, but named where something else is done. */
    private void namedInAnotherRequest(String number, String token) {
        String own = Json.mapper().readTree(sent("POST /v1/matters", "own",
                ExampleFiles.text("illegal-parking-whistle.json"), token).body()).path("matters").get(0).stringValue();
        Map<String, String> naming = Map.of("POST /v1/matters/" + own + "/events",
                "{\"mergedInto\": \"@\", \"reason\": \"同一件\"}",
                "POST /v1/campaigns", "{\"title\": \"治理\", \"cause\": \"同因\", \"matters\": [\"@\"]}",
                "POST /v1/work-orders/alike/outgoing", "{\"batch\": \"B\", \"sender\": \"城管局\", \"matters\": [\"@\"]}");
        naming.forEach((endpoint, body) -> {
            Answered absent = sent(endpoint, ABSENT, body, token);
            assertThat(sent(endpoint, number, body, token)).as(endpoint).isEqualTo(absent);
            assertThat(absent.status()).as(absent.body()).isIn(404, 422);
        });
    }

    private Answered sent(String endpoint, String matter, String body, String token) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return answered(endpoint, matter, () -> performed("POST", path, body.replace("@", matter), token));
    }

    private Answered asked(String endpoint, String matter, String token) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replace("{matter}", matter)
                .replaceAll("\\{[^}]*}", "1");
        return answered(endpoint, matter, () -> performed(method, path, BODIES.getOrDefault(method, ""), token));
    }

    private static Answered answered(String endpoint, String matter, Supplier<MockHttpServletResponse> asking) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        List<String> statements = Statements.during(() -> answer.add(asking.get()));
        try {
            return new Answered(endpoint, answer.get(0).getStatus(),
                    answer.get(0).getContentAsString().replace(matter, "M"), statements);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse performed(String method, String path, String body, String token) {
        try {
            return web.perform(request(HttpMethod.valueOf(method), URI.create(path)).queryParam("version", "1")
                    .header("Authorization", "Bearer " + token).contentType("application/json")
                    .content(body)).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** What gets past the reading of the request. */
    private static final Map<String, String> BODIES = Map.of("POST", "{\"act\": {\"kind\": \"phoned\"}}");
}
