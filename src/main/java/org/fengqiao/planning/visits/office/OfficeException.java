package org.fengqiao.planning.visits.office;

/** What the office may not do, or not yet. The message is a sentence in Chinese that says what to do instead. */
public final class OfficeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** It does not go with how the roster stands. */
        CONFLICT,
        /** What was given can not be. */
        INVALID
    }

    private final Kind kind;
    private final String field;

    private OfficeException(Kind kind, String field, String message) {
        super(message);
        this.kind = kind;
        this.field = field;
    }

    public static OfficeException conflict(String message) {
        return new OfficeException(Kind.CONFLICT, "", message);
    }

    /** @param field of the request that is meant, or empty */
    public static OfficeException invalid(String field, String message) {
        return new OfficeException(Kind.INVALID, field, message);
    }

    public Kind kind() {
        return kind;
    }

    public String field() {
        return field;
    }
}
