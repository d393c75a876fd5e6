package org.fengqiao.web;

import java.io.IOException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells failures to read from or answer a client that is no longer there. */
final class ClientGone {

    /** Tomcat's words for an answer whose connection an earlier failure closed; it has no class of its own for it. */
    private static final String CLOSED = "The response may not be written to once it has been closed";

    private ClientGone() {
    }

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && CLOSED.equals(cause.getMessage())) {
                return true;
            }
        }
        return DisconnectedClientHelper.isClientDisconnectedException(failure);
    }
}
