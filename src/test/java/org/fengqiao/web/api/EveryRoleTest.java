package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.AccessTable;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every role tries every endpoint of the interface; the table {@code access/endpoints.txt} says who gets in. Refused
 * means 403; whatever else is answered to an empty request is no refusal of the role.
 */
@RunningService
class EveryRoleTest {

    private static final List<String> ROLES = AccessTable.ROLES;

    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyRoleGetsInWhereTheTableSaysAndNowhereElse() throws Exception {
        Map<String, Set<String>> table = table();
        Map<String, Http> roles = new LinkedHashMap<>();
        ROLES.forEach(role -> roles.put(role, new Http(port).bearing(RoleTokens.of(service, role))));
        Http nobody = new Http(port).nobody();
        Map<String, Set<String>> found = new TreeMap<>();
        for (String endpoint : endpoints()) {
            Set<String> admitted = new TreeSet<>();
            roles.forEach((role, http) -> {
                if (admitted(endpoint, http)) {
                    admitted.add(role);
                }
            });
            found.put(endpoint, admitted);
            assertThat(status(endpoint, nobody)).as(endpoint + " without account").isEqualTo(401);
        }
        assertThat(lines(found)).isEqualTo(lines(table));
    }

    private boolean admitted(String endpoint, Http role) {
        return status(endpoint, role) != 403;
    }

    private static int status(String endpoint, Http role) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "0");
        HttpResponse<String> answer = method.equals("GET") ? role.get(path)
                : role.send(method, path, "application/json", "");
        return answer.statusCode();
    }

    /** All of the interface, as {@code METHOD /path}. */
    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/v1/")).forEach(path -> {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        endpoints.add(method + " " + path);
                    }
                }));
        return endpoints;
    }

    private static Map<String, Set<String>> table() throws Exception {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        new ClassPathResource("access/endpoints.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                    String[] cells = line.split("\\|");
                    String who = cells[1].strip();
                    table.put(cells[0].strip(), new TreeSet<>(who.equals("all") ? ROLES
                            : who.equals("none") ? List.of() : List.of(who.split(" +"))));
                });
        return new TreeMap<>(table);
    }

    private static List<String> lines(Map<String, Set<String>> table) {
        List<String> lines = new ArrayList<>();
        table.forEach((endpoint, roles) -> lines.add(endpoint + " | " + (roles.size() == ROLES.size() ? "all"
                : roles.isEmpty() ? "none" : ROLES.stream().filter(roles::contains).collect(Collectors.joining(" ")))));
        return lines;
    }
}
