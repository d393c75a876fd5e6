package org.fengqiao.move;

/** Why nothing was moved. The message is a sentence in Chinese that says what to do. */
public final class MoveException extends Exception {

    private static final long serialVersionUID = 1L;

    MoveException(String message) {
        super(message);
    }

    MoveException(String message, Throwable cause) {
        super(message, cause);
    }
}
