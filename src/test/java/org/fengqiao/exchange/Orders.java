package org.fengqiao.exchange;

import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Accused;

/** Work orders about invented matters. */
final class Orders {

    static final Instant SENT = Instant.parse("2026-11-20T01:30:00Z");
    static final WorkOrder FULL = new WorkOrder("GD-1", "二次供水水压不足", "反映\"高层\"水压低，\n请核查", "供水", "440304005", "某某小区",
            "某某区水务局", SENT, Instant.parse("2026-11-25T10:00:00Z"), "甲某某 13800138000", List.of());
    static final WorkOrder SHORT = new WorkOrder("GD-2", "路灯不亮", null, null, null, null, "某某区城管局", SENT, null, null, List.of());
    static final WorkOrder ACCUSING = new WorkOrder("GD-3", "检举某局", "反映被索要好处", null, "440304", null, "某某区纪委", SENT, null, null,
            List.of(new Accused("某某区城管局", "副局长"), new Accused("某某区水务局", null), new Accused(null, "区长")));

    private Orders() {
    }

    static OrderBatch batch(String id, WorkOrder... orders) {
        return OrderBatch.of(id, "某市12345", "某某区", SENT, List.of(orders));
    }
}
