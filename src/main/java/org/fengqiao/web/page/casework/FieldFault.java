package org.fengqiao.web.page.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemDocument;

/** A fault as the error summary shows it; {@code field} is the id of the field on the page. */
record FieldFault(String field, String detail, List<String> candidates) {

    /**
     * @param fields of the form
     * @param other  the field to which faults lead that belong to none
     */
    static List<FieldFault> of(ProblemDocument problem, Set<String> fields, String other) {
        return of(problem, fields, other, fault -> null);
    }

    /** @param own the id of the field to which a fault belongs, or null for what its name says */
    static List<FieldFault> of(ProblemDocument problem, Set<String> fields, String other, Function<Fault, String> own) {
        if (problem.errors().isEmpty()) {
            return List.of(new FieldFault(other, problem.detail(), List.of()));
        }
        return problem.errors().stream().map(fault -> new FieldFault(Optional.ofNullable(own.apply(fault))
                .orElseGet(() -> field(fault, fields, other)), fault.detail(), fault.candidates())).toList();
    }

    private static String field(Fault fault, Set<String> fields, String other) {
        String named = fault.parameter() != null ? fault.parameter()
                : fault.pointer() == null ? "" : fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
        return fields.contains(named) ? named : other;
    }
}
