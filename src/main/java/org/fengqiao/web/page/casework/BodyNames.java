package org.fengqiao.web.page.casework;

import java.time.Clock;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.service.Current;
import org.fengqiao.web.page.TypedBody;
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

    /** As {@link TypedBody#code}. */
    String code(String typed) {
        return TypedBody.code(typed, today());
    }

    private DirectoryDay today() {
        return current.day(clock.instant());
    }
}
