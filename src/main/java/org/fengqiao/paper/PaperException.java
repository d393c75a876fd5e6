package org.fengqiao.paper;

/** A paper that cannot be drafted, issued, served or printed. The message is a sentence in Chinese. */
public final class PaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the caller can do about it. */
    public enum Kind {
        /** Something is missing or does not fit. */
        INVALID,
        /** It would show an informer to those who must not know. */
        LEAK,
        /** There is no such paper. */
        UNKNOWN,
        /** Its state does not allow this, or somebody else was faster. */
        CONFLICT,
        /** The template is missing or wrong. */
        TEMPLATE,
        /** The personal data of the matter were erased. */
        ERASED
    }

    private final Kind kind;

    public PaperException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public PaperException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
