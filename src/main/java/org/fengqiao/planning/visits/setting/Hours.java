package org.fengqiao.planning.visits.setting;

import java.time.LocalTime;

/** From when to when, on one day, Asia/Shanghai. */
public record Hours(LocalTime from, LocalTime to) {

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("起 " + from + " 应早于止 " + to);
        }
    }

    /** For example 09:00—11:30. */
    public String label() {
        return from + "—" + to;
    }
}
