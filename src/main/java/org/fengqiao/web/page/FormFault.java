package org.fengqiao.web.page;

import java.util.List;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemDocument;

/**
 * A fault as the error summary shows it.
 *
 * @param field id of the field on the page that is meant
 */
record FormFault(String field, String detail, List<String> candidates) {

    static List<FormFault> of(ProblemDocument problem, boolean json) {
        if (problem.errors().isEmpty()) {
            return List.of(new FormFault(json ? "json" : "pack", problem.detail(), List.of()));
        }
        return problem.errors().stream().map(fault -> of(fault, json)).toList();
    }

    private static FormFault of(Fault fault, boolean json) {
        String place = fault.pointer() == null || fault.pointer().isEmpty() || !json ? "" : fault.pointer() + "：";
        return new FormFault(field(fault, json), place + fault.detail(), fault.candidates());
    }

    private static String field(Fault fault, boolean json) {
        if (fault.parameter() != null) {
            return fault.parameter();
        }
        String pointer = fault.pointer() == null ? "" : fault.pointer();
        while (!json && !pointer.isEmpty() && !TryMatter.FIELDS.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return json ? "json" : TryMatter.FIELDS.getOrDefault(pointer, "text");
    }
}
