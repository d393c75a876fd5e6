package org.fengqiao.web.api.grid;

import io.swagger.v3.oas.annotations.Parameter;
import org.fengqiao.gridplan.LineFilter;

/** Which seats are asked for; what is left out does not narrow. */
record LineQuery(@Parameter(description = "乡镇（街道）编码") String township,
                 @Parameter(description = "村（社区）编码") String village,
                 @Parameter(description = "职位") String role,
                 @Parameter(description = "承担人编号") String worker,
                 @Parameter(description = "只看空缺") Boolean gap,
                 @Parameter(description = "只看固定的") Boolean pinned,
                 @Parameter(description = "地点、村（社区）、乡镇（街道）或姓名的一部分，或编码") String q) {

    LineFilter filter() {
        return new LineFilter(township, village, role, worker, Boolean.TRUE.equals(gap), Boolean.TRUE.equals(pinned), q);
    }
}
