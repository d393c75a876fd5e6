package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.List;

/**
 * A weak sign of a dispute: no petitioner and no clock. It is kept, gathers with others, and can be promoted.
 *
 * @param id         not null
 * @param channel    where it was seen: code or name; not null
 * @param observedAt not null
 * @param place      not null
 * @param item       catalogue item by code or name, or null
 * @param text       what was seen; never who a person is
 * @param related    ids of signals gathered with this one
 */
public record Signal(
        @JsonAlias("编号") String id,
        @JsonAlias("渠道") String channel,
        @JsonAlias("发现时间") Instant observedAt,
        @JsonAlias("地点") Location place,
        @JsonAlias("事项类别") String item,
        @JsonAlias("内容") String text,
        @JsonAlias("相关苗头") List<String> related) {

    public Signal {
        related = related == null ? List.of() : List.copyOf(related);
    }

    /** The matter that this signal becomes when somebody takes it up: its clocks start at {@code promotedAt}. */
    public Matter promote(String matterId, Form form, Petitioner petitioner, Instant promotedAt) {
        Demand demand = new Demand("1", null, null, item, text, null, List.of(), false, false, false, false, false,
                false, false, false, false, List.of(), List.of());
        return new Matter(matterId, channel, form, null, text, promotedAt, null, null, null, place, 1, 0, petitioner,
                List.of(), false, List.of(demand), List.of());
    }
}
