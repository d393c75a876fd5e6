package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.testing.AccessTable;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role tries every page: who gets in is what the table of docs/access.md means. Refused is 403. */
@RunningService
@AutoConfigureMockMvc
class EveryRolePageTest {

    /** Its own: wrong query codes are counted by address, and on a clock that stands still they are never forgotten. */
    private static final String ADDRESS = "127.0.0.2";

    @Autowired
    private MockMvc web;
    @Autowired
    private AccountUsers users;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyRoleGetsInWhereTheTableSaysAndNowhereElse() throws Exception {
        AccessTable table = new AccessTable();
        List<String> found = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (String page : pages()) {
            List<String> admitted = new ArrayList<>();
            for (String role : AccessTable.ROLES) {
                if (answer(page, role).getStatus() != 403) {
                    admitted.add(role);
                }
            }
            found.add(page + " | " + String.join(" ", admitted) + (shut(page) ? "" : " | open"));
            meant.add(page + " | " + String.join(" ", table.meant(page)) + (table.open(page) ? " | open" : ""));
        }
        assertThat(found).hasSizeGreaterThan(100).isEqualTo(meant);
    }

    private boolean shut(String page) throws Exception {
        String to = answer(page, null).getRedirectedUrl();
        return to != null && to.endsWith("/sign-in");
    }

    /** @param role null for nobody */
    private MockHttpServletResponse answer(String page, String role) throws Exception {
        String path = page.substring(page.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "0");
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(page.substring(0, page.indexOf(' '))),
                URI.create(path)).with(csrf()).with(sent -> {
                    sent.setRemoteAddr(ADDRESS);
                    return sent;
                });
        return web.perform(role == null ? asked : asked.with(user(users.loadUserByUsername(role)))).andReturn()
                .getResponse();
    }

    /** All that is not the interface, as {@code METHOD /path}. */
    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> mapping.getPatternValues().stream()
                .filter(path -> handler.getBeanType().getName().startsWith("org.fengqiao."))
                .filter(path -> !path.startsWith("/v1/") && !path.equals("/error")).forEach(path -> {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        pages.add(method + " " + path);
                    }
                }));
        return pages;
    }
}
