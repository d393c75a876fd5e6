package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.testing.AccessTable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Who gets in at each endpoint ({@code access/endpoints.txt}) is what docs/access.md means. */
class IntendedRolesTest {

    @Test
    void eachEndpointAdmitsWhomTheTableOfIntentionsAdmits() throws Exception {
        AccessTable table = new AccessTable();
        List<String> lines = new ClassPathResource("access/endpoints.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines().filter(line -> !line.startsWith("#")).toList();
        List<String> meant = new ArrayList<>();
        for (String line : lines) {
            String endpoint = line.substring(0, line.indexOf(" |"));
            List<String> roles = table.meant(endpoint);
            meant.add(endpoint + " | " + (roles.equals(AccessTable.ROLES) ? "all" : String.join(" ", roles)));
        }
        assertThat(lines).hasSizeGreaterThan(100).isEqualTo(meant);
    }
}
