package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.fengqiao.casework.store.ContactRows.First;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

class ContactRowsTest extends DatabaseTest {

    @Test
    void keepsTheLastContactOfEachGridAndForgetsWhereThereIsNobody() {
        ContactRows rows = new ContactRows(jdbc);
        First one = new First("440304001001", "网格员", "工作人员甲");
        First two = new First(null, "网格员", "工作人员乙");
        rows.put(Map.of("g1", one, "g2", one, "g3", one));

        Map<String, First> changed = new HashMap<>(Map.of("g2", two));
        changed.put("g3", null);
        rows.put(changed);

        assertThat(rows.all()).containsOnly(Map.entry("g1", one), Map.entry("g2", two));
    }
}
