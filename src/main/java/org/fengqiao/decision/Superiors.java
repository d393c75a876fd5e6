package org.fengqiao.decision;

import java.util.List;
import java.util.Optional;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;

/** The line of command above bodies. */
final class Superiors {

    private final DirectoryDay directory;

    Superiors(DirectoryDay directory) {
        this.directory = directory;
    }

    /** The lowest body above all of them; for one body the one that commands it; empty for none. */
    Optional<Body> common(List<Body> bodies) {
        List<String> codes = bodies.stream().map(Body::code).distinct().toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        } else if (codes.size() == 1) {
            return directory.superior(codes.get(0));
        }
        Optional<Body> common = directory.commonSuperior(codes.get(0), codes.get(1));
        for (String code : codes.subList(2, codes.size())) {
            common = common.flatMap(c -> directory.commands(c.code(), code) ? Optional.of(c)
                    : directory.commonSuperior(c.code(), code));
        }
        return common;
    }

    boolean within(String upper, String body) {
        return upper.equals(body) || directory.commands(upper, body);
    }
}
