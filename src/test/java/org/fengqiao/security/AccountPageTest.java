package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.PageSession;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RunningService
@AutoConfigureMockMvc
class AccountPageTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ApiTokens tokens;
    @Autowired
    private AccountUsers users;
    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;

    @Test
    void addsAnAccountGivesItATokenAndDeletesBoth() throws Exception {
        web.perform(asAdmin(post("/accounts").param("name", "Hotline").param("displayName", "热线平台")
                .param("password", "a-long-enough-password").param("role", "MACHINE")))
                .andExpect(redirectedUrl("/accounts"));
        assertThat(accounts.find("hotline").orElseThrow().roles()).containsExactly(Role.MACHINE);
        assertThat(accounts.find("hotline").orElseThrow().passwordHash()).startsWith("{bcrypt}");

        String page = web.perform(asAdmin(post("/accounts/tokens").param("account", "hotline").param("label", "对接")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        String token = page.replaceAll("(?s).*(fq_[\\w-]+).*", "$1");
        assertThat(tokens.account(token).map(Account::name)).hasValue("hotline");

        web.perform(asAdmin(post("/accounts/delete").param("name", "hotline").param("reason", "UNUSED"))).andExpect(redirectedUrl("/accounts"));
        assertThat(tokens.account(token)).isEmpty();
    }

    @Test
    void changesForWhomAnAccountActsAndEndsItsSessions() throws Exception {
        String token = RoleTokens.added(service, "mover", Role.HANDLER, "440304-chengguan", null);
        String cookie = PageSession.cookie(port, "mover", RoleTokens.PASSWORD);
        Http nobody = new Http(port).nobody();
        assertThat(nobody.send(nobody.request("/work").header("Cookie", cookie).GET()).statusCode()).isEqualTo(200);

        web.perform(asAdmin(post("/accounts/scope").param("name", "mover").param("body", "440304-xinfang")
                .param("post", "科员").param("reason", "MOVED"))).andExpect(redirectedUrl("/accounts"));

        assertThat(accounts.find("mover").orElseThrow().body()).isEqualTo("440304-xinfang");
        assertThat(nobody.send(nobody.request("/work").header("Cookie", cookie).GET()).headers()
                .firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(new Http(port).as("admin", DemoAccounts.PASSWORD).get("/v1/audit?object=account/mover").body())
                .contains("\"account\":\"admin\"", "\"reassigned\"");
        web.perform(asAdmin(post("/accounts/scope").param("name", "mover").param("body", "")))
                .andExpect(content().string(containsString("须写明所属单位的编码")));
        web.perform(asAdmin(post("/accounts/scope").param("name", "admin").param("body", "440304-xinfang")))
                .andExpect(content().string(containsString("不能改自己的单位")));

        String again = PageSession.cookie(port, "mover", RoleTokens.PASSWORD);
        web.perform(asAdmin(post("/accounts/delete").param("name", "mover").param("reason", "LEFT"))).andExpect(redirectedUrl("/accounts"));
        assertThat(nobody.send(nobody.request("/work").header("Cookie", again).GET()).statusCode()).isEqualTo(302);
        assertThat(new Http(port).bearing(token).get("/v1/status").statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        String token = tokens.make("machine", "作废试验", Duration.ofDays(1)).text();
        String id = tokens.all().stream().filter(t -> t.label().equals("作废试验")).findFirst().orElseThrow().id();
        assertThat(new Http(port).bearing(token).get("/v1/status").statusCode()).isEqualTo(200);

        web.perform(asAdmin(post("/accounts/tokens/revoke").param("id", id).param("reason", "LEAKED"))).andExpect(redirectedUrl("/accounts"));

        assertThat(new Http(port).bearing(token).get("/v1/status").statusCode()).isEqualTo(401);
    }

    @Test
    void everyChangeStandsInTheAuditLogWithActorAndReason() throws Exception {
        RoleTokens.added(service, "mended", Role.HANDLER, "440304-chengguan", null);
        String cookie = PageSession.cookie(port, "mended", RoleTokens.PASSWORD);
        Http nobody = new Http(port).nobody();

        web.perform(asAdmin(post("/accounts/role").param("name", "mended").param("role", "UNIT_HEAD")))
                .andExpect(content().string(containsString("请选为什么")));
        web.perform(asAdmin(post("/accounts/role").param("name", "mended").param("role", "UNIT_HEAD")
                .param("reason", "MOVED"))).andExpect(redirectedUrl("/accounts"));
        assertThat(accounts.find("mended").orElseThrow().roles()).containsExactly(Role.UNIT_HEAD);
        assertThat(nobody.send(nobody.request("/work").header("Cookie", cookie).GET()).statusCode()).isEqualTo(302);
        web.perform(asAdmin(post("/accounts/password").param("name", "mended").param("password", "another-long-one")
                .param("reason", "FORGOTTEN"))).andExpect(redirectedUrl("/accounts"));
        web.perform(asAdmin(post("/accounts/tokens/revoke").param("id", tokens.of("mended").get(0).id())
                .param("reason", "LEAKED")));
        web.perform(asAdmin(post("/accounts/role").param("name", "admin").param("role", "POLICY")
                .param("reason", "MOVED"))).andExpect(content().string(containsString("不能改自己的角色")));

        String trail = new Http(port).as("auditor", DemoAccounts.PASSWORD).get("/v1/audit?object=account/mended").body();
        assertThat(trail).contains("\"reassigned\"", "role/unit-head", "moved", "\"password-changed\"", "forgotten",
                "\"revoked\"", "leaked").doesNotContain("another-long-one");
        web.perform(get("/audit").param("object", "account/mended").with(user(users.loadUserByUsername("auditor"))))
                .andExpect(content().string(containsString("改角色或单位")))
                .andExpect(content().string(containsString("疑似泄露")));
        RoleTokens.removed(service, "mended");
    }

    @Test
    void everybodyChangesTheirOwnPasswordKnowingTheOldOne() throws Exception {
        RoleTokens.added(service, "own", Role.POLICY, null, null);
        String cookie = PageSession.cookie(port, "own", RoleTokens.PASSWORD);
        Http nobody = new Http(port).nobody();

        web.perform(own("wrong-wrong-wrong", "a-new-long-password"))
                .andExpect(content().string(containsString("旧口令不对")));
        web.perform(own(RoleTokens.PASSWORD, "a-new-long-password")).andExpect(redirectedUrl("/sign-in?changed"));

        assertThat(nobody.send(nobody.request("/policies").header("Cookie", cookie).GET()).statusCode()).isEqualTo(302);
        assertThat(PageSession.cookie(port, "own", "a-new-long-password")).isNotBlank();
        assertThat(new Http(port).as("admin", DemoAccounts.PASSWORD).get("/v1/audit?account=own").body())
                .contains("account/own", "password-changed");
        RoleTokens.removed(service, "own");
    }

    private MockHttpServletRequestBuilder own(String old, String password) {
        return post("/password").param("old", old).param("password", password).param("again", password).with(csrf())
                .with(user(users.loadUserByUsername("own")));
    }

    @Test
    void anAdministratorOfABodyGivesNoAccounts() {
        String token = RoleTokens.added(service, "bound-admin", Role.ADMIN, "440304-chengguan", null);
        String cookie = PageSession.cookie(port, "bound-admin", RoleTokens.PASSWORD);
        Http nobody = new Http(port).nobody();

        assertThat(nobody.send(nobody.request("/accounts").header("Cookie", cookie).GET()).statusCode()).isEqualTo(403);
        for (String path : List.of("/v1/subscriptions", "/v1/audit", "/v1/decisions")) {
            assertThat(new Http(port).bearing(token).get(path).statusCode()).as(path).isEqualTo(403);
        }
        RoleTokens.removed(service, "bound-admin");
    }

    @Test
    void saysWhatIsWrongWithANewAccount() throws Exception {
        web.perform(asAdmin(post("/accounts").param("name", "张三").param("displayName", " ")
                        .param("password", DemoAccounts.PASSWORD)))
                .andExpect(content().string(containsString("小写字母")))
                .andExpect(content().string(containsString("请写显示名")))
                .andExpect(content().string(containsString("不能是演示口令")))
                .andExpect(content().string(containsString("请选一个角色")));
    }

    @Test
    void doesNotLetAdministratorsDeleteThemselves() throws Exception {
        web.perform(asAdmin(post("/accounts/delete").param("name", "admin")))
                .andExpect(content().string(containsString("不能删除自己")));
    }

    private MockHttpServletRequestBuilder asAdmin(MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(user(users.loadUserByUsername("admin")));
    }
}
