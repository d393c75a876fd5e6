package org.fengqiao.web;

import java.io.IOException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;

/** A body that went over its limit. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int largest;

    BodyTooLargeException(int largest) {
        super("body over " + largest + " bytes");
        this.largest = largest;
    }

    ProblemDocument document() {
        return ProblemDocument.of(ProblemCode.BODY_TOO_LARGE, "请求体超过 " + largest / 1024 / 1024
                + " MB 的上限。一件事项最多 2 MB；许多事项请用 application/x-ndjson 逐行提交。");
    }
}
