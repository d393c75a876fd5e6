package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.util.List;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Current;
import org.springframework.stereotype.Component;

/** Names for codes and codes for names, by the directory of today. */
@Component
public class BodyNames {

    private final Current current;
    private final Clock clock;

    BodyNames(Current current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** The name, or the code itself where the directory knows it no more; null for null. */
    public String of(String code) {
        return code == null ? null : today().body(code).map(Body::name).orElse(code);
    }

    /** The division with those above it up to the county. */
    public String place(String code) {
        StringBuilder name = new StringBuilder();
        today().upwards(code).stream().filter(above -> above.code().length() >= Math.min(6, code.length()))
                .forEach(above -> name.insert(0, above.name()));
        return name.isEmpty() ? code : name.toString();
    }

    /**
     * Code of what was typed; null for nothing.
     *
     * @throws ProblemException if there is no such body, or several, naming what comes near
     */
    String code(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Found<Body> found = today().findBody(typed.strip(), null);
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        List<String> near = found instanceof Found.Several<Body> several
                ? several.candidates().stream().limit(10).map(b -> b.code() + " " + b.name()).toList()
                : ((Found.None<Body>) found).nearest();
        String detail = (found instanceof Found.Several ? "单位「" + typed + "」有好几个，请写编码" : "名录里没有单位「" + typed + "」")
                + (near.isEmpty() ? "。" : "：" + String.join("；", near) + "。");
        throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter("body", "unknown-body", detail, near)));
    }

    private DirectoryDay today() {
        return current.day(clock.instant());
    }
}
