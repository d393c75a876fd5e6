package org.fengqiao.problem;

import java.util.List;

/** Input that is refused; the faces show {@link #document()} as it stands. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDocument document;

    public ProblemException(ProblemDocument document) {
        super(document.detail());
        this.document = document;
    }

    public ProblemException(ProblemCode code, String detail) {
        this(ProblemDocument.of(code, detail));
    }

    public ProblemException(ProblemCode code, String detail, List<Fault> faults) {
        this(ProblemDocument.of(code, detail, faults));
    }

    public ProblemDocument document() {
        return document;
    }
}
