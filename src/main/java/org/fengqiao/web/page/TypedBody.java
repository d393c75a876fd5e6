package org.fengqiao.web.page;

import java.util.List;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** A body as somebody typed it into a search: by its code or its name. */
public final class TypedBody {

    private static final int NAMED = 10;

    private TypedBody() {
    }

    /**
     * Its code; null for nothing.
     *
     * @throws ProblemException if there is no such body, or several, naming what comes near
     */
    public static String code(String typed, DirectoryDay today) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String asked = typed.strip();
        Found<Body> found = today.findBody(asked, null);
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        List<String> near = found instanceof Found.Several<Body> several
                ? several.candidates().stream().limit(NAMED).map(b -> b.code() + " " + b.name()).toList()
                : ((Found.None<Body>) found).nearest();
        String detail = (found instanceof Found.Several ? "单位「" + asked + "」有好几个，请写编码" : "名录里没有单位「" + asked + "」")
                + (near.isEmpty() ? "。" : "：" + String.join("；", near) + "。");
        throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter("body", "unknown-body", detail, near)));
    }
}
