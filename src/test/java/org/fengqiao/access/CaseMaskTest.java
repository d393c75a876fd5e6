package org.fengqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.testing.ExampleFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CaseMaskTest {

    private static final Instant NOW = Instant.parse("2026-12-01T04:00:00Z");
    private static final Revisions UNDER = new Revisions("futian", "p", "d");

    @Test
    void whoPetitionsIsMaskedWhereverSomebodyWroteIt() {
        Matter before = letter("欧阳琥珀", "欧阳琥珀（0755-12345678）住莲花路三十号，怕报复");
        Matter after = letter("欧阳珊瑚", "欧阳珊瑚怕报复");
        CaseFile masked = CaseMask.masked(new CaseFile(List.of(
                entry(1, new Happening.Registered(before, "来源", "1", Limits.USUAL, null, null)),
                entry(2, new Happening.Corrected(after, "不是欧阳琥珀，是欧阳珊瑚，电话13912345678")))));

        assertThat(Json.mapper().writeValueAsString(masked)).doesNotContain("琥珀", "珊瑚", "12345678", "三十号")
                .contains("怕报复", "139****5678");
        assertThat(masked.facts().text()).isEqualTo(masked.facts().petitioner().name() + "怕报复");
    }

    private static Matter letter(String name, String text) {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("accusation-by-informer.json"));
        letter.put("text", text);
        ((ObjectNode) letter.path("petitioner")).put("name", name).put("address", "莲花路三十号");
        return Json.mapper().treeToValue(letter, Matter.class);
    }

    private static CaseEvent entry(long sequence, Happening what) {
        return new CaseEvent("m", sequence, what, "clerk", NOW, NOW, Proof.SYSTEM_LOG, UNDER, null);
    }
}
