package org.fengqiao.decision.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.vocabulary.Hint;

/** Gathers what is wrong with one scenario file. */
final class ScenarioProblems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    ScenarioProblems(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(Problem.error(file, line, 0, message));
    }

    /** Names the keys of a part that do not exist there, each with the nearest that does. */
    void keys(Node.Fields part, String where, Collection<String> known) {
        part.fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                add(value.line(), where + "没有「" + key + "」这个键" + Hint.ending(key, known));
            }
        });
    }

    /** The part as fields, or null with a problem. */
    Node.Fields fields(Node part, String where) {
        if (part instanceof Node.Fields fields) {
            return fields;
        }
        add(part.line(), where + "应写成「键: 值」");
        return null;
    }

    /** The part as one text, or null with a problem. */
    String text(Node part, String where) {
        if (part instanceof Node.Text text) {
            return text.value();
        }
        add(part.line(), where + "应是一个值");
        return null;
    }

    /** Whether the value is one of the terms; otherwise a problem is noted. */
    boolean term(Node.Text value, String where, Set<String> terms) {
        if (terms.contains(value.value())) {
            return true;
        }
        add(value.line(), where + "没有「" + value.value() + "」" + Hint.ending(value.value(), terms));
        return false;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
