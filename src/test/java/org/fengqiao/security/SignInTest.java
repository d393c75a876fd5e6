package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RunningService
@AutoConfigureMockMvc
class SignInTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApiTokens tokens;
    @Autowired
    private AccountUsers users;
    @Autowired
    private AuditLog audit;
    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/assets/fengqiao.css", "/assets/fengqiao.js", "/actuator/health"})
    void opensOnlyWhatTheSignInNeedsAndHealth(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/try", "/policies", "/accounts", "/v3/api-docs", "/swagger-ui/index.html",
        "/actuator", "/actuator/env", "/h2-console"})
    void sendsEveryoneElseToTheSignIn(String path) throws Exception {
        web.perform(get(path)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void signsInAndOut() throws Exception {
        web.perform(formLogin("/sign-in").user("policy").password(DemoAccounts.PASSWORD))
                .andExpect(redirectedUrl("/"));
        web.perform(post("/sign-out").with(csrf()).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in?out"));
    }

    @Test
    void whoComesAndGoesAndFailsIsInTheAuditLog() throws Exception {
        RoleTokens.added(service, "comer", Role.AUDITOR, null, null);
        web.perform(formLogin("/sign-in").user("comer").password("no"));
        MockHttpSession session = (MockHttpSession) web.perform(formLogin("/sign-in").user("comer")
                .password(RoleTokens.PASSWORD)).andReturn().getRequest().getSession(false);
        web.perform(post("/sign-out").session(session).with(csrf()));
        web.perform(formLogin("/sign-in").user("a-password-in-the-wrong-box").password("x"));

        assertThat(audit.ofAccount("comer", 10)).extracting(e -> e.statement().action()).containsExactly(
                AuditAction.SIGNED_OUT, AuditAction.SIGNED_IN, AuditAction.SIGN_IN_FAILED);
        assertThat(audit.ofAccount("unknown", 1).get(0).statement().object()).isEqualTo("address/127.0.0.1");
        assertThat(audit.ofAccount("a-password-in-the-wrong-box", 1)).isEmpty();
        RoleTokens.removed(service, "comer");
    }

    @Test
    void tellsTheSameOfAWrongPasswordAndAnUnknownName() throws Exception {
        web.perform(formLogin("/sign-in").user("policy").password("x")).andExpect(redirectedUrl("/sign-in?wrong"));
        web.perform(formLogin("/sign-in").user("nobody").password("x")).andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void makesTheImpatientWaitButNotTheirColleagues() throws Exception {
        for (int i = 0; i < 5; i++) {
            web.perform(formLogin("/sign-in").user("guessed").password("x" + i));
        }
        web.perform(formLogin("/sign-in").user("guessed").password("x")).andExpect(redirectedUrl("/sign-in?wait"));
        web.perform(get("/v1/status").with(httpBasic("guessed", "x"))).andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After")).andExpect(content().contentType("application/problem+json"));
        web.perform(formLogin("/sign-in").user("scheduling").password(DemoAccounts.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin,      /accounts, 200", "policy,     /accounts, 403", "scheduling, /accounts, 403",
        "policy,     /,         200", "scheduling, /try,      200", "machine,    /try,      403"})
    void showsEachRoleItsOwn(String name, String path, int status) throws Exception {
        web.perform(get(path).with(user(users.loadUserByUsername(name)))).andExpect(status().is(status));
    }

    @Test
    void wantsATokenAgainstForgeryFromPages() throws Exception {
        web.perform(post("/try").with(user(users.loadUserByUsername("policy")))).andExpect(status().isForbidden());
    }

    @Test
    void takesNoSessionOnTheInterface() throws Exception {
        web.perform(asPerson(get("/v1/status"))).andExpect(status().isOk());
        String cookie = web.perform(formLogin("/sign-in").user("policy").password(DemoAccounts.PASSWORD))
                .andReturn().getRequest().getSession().getId();
        assertThat(new Http(port).nobody().send(new Http(port).nobody().request("/v1/status")
                .header("Cookie", "FENGQIAO=" + cookie).GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void takesBearerTokens() {
        String token = tokens.make("machine", "测试", Duration.ofDays(1)).text();

        assertThat(new Http(port).bearing(token).get("/v1/status").statusCode()).isEqualTo(200);
        assertThat(new Http(port).bearing(token + "x").get("/v1/status").statusCode()).isEqualTo(401);
        assertThat(Http.json(new Http(port).nobody().get("/v1/status")).path("code").stringValue())
                .isEqualTo("unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({"Host, evil.example", "X-Forwarded-For, 10.0.0.1", "Forwarded, for=10.0.0.1"})
    void keepsDemoAccountsFromTheOutside(String header, String value) throws Exception {
        MockHttpServletRequestBuilder request = get("/sign-in").header(header, value);
        if (header.equals("Host")) {
            request.with(r -> {
                r.setServerName(value);
                return r;
            });
        }
        web.perform(request).andExpect(status().isForbidden());
    }

    @Test
    void sendsASafeCookieAndStrictHeaders() {
        var headers = new Http(port).nobody().get("/sign-in").headers();

        assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void sendsAPartOfAPageToTheSignInWhenTheSessionEnded() throws Exception {
        web.perform(get("/try/items").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized()).andExpect(header().string("HX-Redirect", "/sign-in"));
    }

    private static MockHttpServletRequestBuilder asPerson(MockHttpServletRequestBuilder request) {
        return request.with(httpBasic("policy", DemoAccounts.PASSWORD));
    }
}
