package org.fengqiao.file.source;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;

/**
 * What one place of a file holds.
 *
 * @param matter what could be read, or null; to be decided only if there are no marks
 * @param marks  what is wrong with it
 */
public record Entry(Origin origin, Matter matter, List<Mark> marks) {

    public Entry {
        marks = List.copyOf(marks);
    }

    /** The same with what was found wrong later; a cell that is marked already is told of once. */
    public Entry refused(List<Mark> found) {
        List<Mark> all = new ArrayList<>(marks);
        found.stream().filter(mark -> marks.stream().noneMatch(mark::samePlace)).forEach(all::add);
        return new Entry(origin, null, all);
    }

    /** The refusal in the form in which all refusals are written. */
    public ProblemDocument problem() {
        Mark first = marks.get(0);
        return ProblemDocument.of(ProblemCode.INVALID_MATTER, first.located().at() + "：" + first.fault().detail()
                        + (marks.size() == 1 ? "" : "（共 " + marks.size() + " 处，见 errors）"),
                marks.stream().map(Mark::located).toList());
    }
}
