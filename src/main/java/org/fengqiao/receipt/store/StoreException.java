package org.fengqiao.receipt.store;

/** Why a receipt, an erasure or a file could not be stored or found. The message is a sentence in Chinese. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the caller can do about it. */
    public enum Kind {
        /** Another writer was in the way for too long: asking again later helps. */
        BUSY,
        /** No room left where the database keeps its files. */
        FULL,
        /** The database cannot be reached. */
        UNAVAILABLE,
        /** More than one entry can hold. */
        TOO_LARGE,
        /** The idempotency key stands for another request, or a revision for other files. */
        CONFLICT,
        /** Nothing of that name is kept here. */
        UNKNOWN,
        /** What was given cannot be stored as it stands. */
        INVALID,
        /** What is stored is not what was stored once. */
        DAMAGED,
        /** Anything else that the database reported. */
        FAILED
    }

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What a failure of Spring's data access means where no {@link Storage} told it; nothing of that statement is stored. */
    public static StoreException of(RuntimeException failure) {
        return Failures.told(failure, false);
    }

    public Kind kind() {
        return kind;
    }
}
