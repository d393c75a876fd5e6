package org.fengqiao.web.page.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.json.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is shown is masked, so whatever was left as shown must not be written. */
class ChangeFormTest {

    private static final String SHOWN = "电话 139****0000\n第二行";

    private final ObjectNode matter = Json.mapper().createObjectNode().put("text", "电话 13900000000\n第二行");

    @Test
    void whatABrowserSendsBackAsShownStaysAsItIs() {
        ChangeForm.put(matter, "text", "电话 139****0000\r\n第二行\r\n", SHOWN, "/text");

        assertThat(matter.path("text").stringValue()).isEqualTo("电话 13900000000\n第二行");
    }

    @Test
    void whatWasTypedAnewIsWritten() {
        ChangeForm.put(matter, "text", "第一行\r\n第二行", SHOWN, "/text");

        assertThat(matter.path("text").stringValue()).isEqualTo("第一行\n第二行");
    }

    @Test
    void starsDoNotTakeThePlaceOfWhatTheyHide() {
        assertThatThrownBy(() -> ChangeForm.put(matter, "text", "电话 139****0000\r\n改了第二行", SHOWN, "/text"))
                .hasMessageContaining("星号遮住了");
        ChangeForm.put(matter, "text", "电话 13900000000，5*8 米", "电话 13900000000\n第二行", "/text");

        assertThat(matter.path("text").stringValue()).as("nothing was hidden").isEqualTo("电话 13900000000，5*8 米");
    }
}
