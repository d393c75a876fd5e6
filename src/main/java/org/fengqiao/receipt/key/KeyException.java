package org.fengqiao.receipt.key;

/** A key that is missing, unreadable or not the right one. The message says in Chinese what to do. */
public final class KeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyException(String message) {
        super(message);
    }

    public KeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
