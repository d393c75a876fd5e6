package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.PageSession;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page changes anything for a form that another site made the browser of somebody signed in send. */
@RunningService
class ForgeryTest {

    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyFormWantsTheTokenOfItsPage() {
        List<String> forms = new Doors(mappings).changing().stream().filter(door -> !door.contains(" /v1/")).toList();
        assertThat(forms).contains("POST /accounts", "POST /matters/new", "POST /query").hasSizeGreaterThan(20);
        List<String> taken = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = "forged-" + role.code();
            RoleTokens.added(service, name, role, null, null);
            Http nobody = new Http(port).nobody();
            String cookie = PageSession.cookie(port, name, RoleTokens.PASSWORD);
            for (String form : forms) {
                String path = form.substring(form.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "0");
                int status = nobody.send(nobody.request(path).header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(form.substring(0, form.indexOf(' ')),
                                java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=forged"))).statusCode();
                if (status != 403) {
                    taken.add(name + " " + form + " " + status);
                }
            }
            RoleTokens.removed(service, name);
        }
        assertThat(taken).isEmpty();
    }
}
