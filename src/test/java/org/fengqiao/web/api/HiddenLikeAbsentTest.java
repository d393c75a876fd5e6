package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
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
            assertThat(asked("GET /v1/matters/{matter}", number, token).statements())
                    .anyMatch(sql -> sql.contains("from casework_matter"));
            RoleTokens.removed(service, "alike");
        }
    }

    private Answered asked(String endpoint, String matter, String token) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replace("{matter}", matter)
                .replaceAll("\\{[^}]*}", "1");
        List<MockHttpServletResponse> answer = new ArrayList<>();
        List<String> statements = Statements.during(() -> answer.add(performed(method, path, token)));
        try {
            return new Answered(endpoint, answer.get(0).getStatus(),
                    answer.get(0).getContentAsString().replace(matter, "M"), statements);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse performed(String method, String path, String token) {
        try {
            return web.perform(request(HttpMethod.valueOf(method), URI.create(path)).queryParam("version", "1")
                    .header("Authorization", "Bearer " + token).contentType("application/json")
                    .content(BODIES.getOrDefault(method, ""))).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** What gets past the reading of the request. */
    private static final Map<String, String> BODIES = Map.of("POST", "{\"act\": {\"kind\": \"phoned\"}}");
}
