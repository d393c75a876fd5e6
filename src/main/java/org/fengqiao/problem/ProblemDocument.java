package org.fengqiao.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A refusal as RFC 9457 lays it out.
 *
 * @param type     URN made of the code; not null
 * @param title    the kind of refusal in Chinese; not null
 * @param status   HTTP status
 * @param detail   what is wrong and what to do; not null
 * @param instance path of the request, or null where there is none (a line of a batch, the command line)
 * @param code     stable code, see {@link ProblemCode}; not null
 * @param errors   each fault with its place; empty when there is only the one that {@code detail} tells
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(String type, String title, int status, String detail, String instance, String code,
                              List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    public static ProblemDocument of(ProblemCode code, String detail, List<Fault> errors) {
        return new ProblemDocument("urn:fengqiao:problem:" + code.code(), code.label(), code.status(), detail, null,
                code.code(), errors);
    }

    public static ProblemDocument of(ProblemCode code, String detail) {
        return of(code, detail, List.of());
    }

    public ProblemDocument at(String path) {
        return new ProblemDocument(type, title, status, detail, path, code, errors);
    }
}
