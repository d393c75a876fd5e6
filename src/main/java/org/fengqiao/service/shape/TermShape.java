package org.fengqiao.service.shape;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.problem.Fault;
import org.fengqiao.text.Nearest;
import org.fengqiao.term.Labelled;
import tools.jackson.databind.JsonNode;

/** A term of a closed set, by code or label. */
record TermShape(Class<?> type) implements Shape {

    @Override
    public void check(JsonNode value, String pointer, List<Fault> faults) {
        if (value.isNull()) {
            return;
        }
        if (!value.isString()) {
            faults.add(Said.wrongType(pointer, "文字，可用：" + String.join("、", labels()), value));
            return;
        }
        String text = value.stringValue();
        if (terms().noneMatch(term -> term.label().equals(text) || term.code().equals(text))) {
            List<String> near = Nearest.to(text, labels());
            faults.add(Fault.inBody(pointer, "unknown-term", "没有「" + Said.shortened(text) + "」这个取值，可用："
                    + String.join("、", labels()), near.isEmpty() ? labels() : near));
        }
    }

    private List<String> labels() {
        return terms().map(Labelled::label).toList();
    }

    private Stream<Labelled> terms() {
        return Stream.of(type.getEnumConstants()).map(Labelled.class::cast);
    }
}
