package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        assertThat(tokens.account(token)).hasValue("hotline");

        web.perform(asAdmin(post("/accounts/delete").param("name", "hotline"))).andExpect(redirectedUrl("/accounts"));
        assertThat(tokens.account(token)).isEmpty();
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
