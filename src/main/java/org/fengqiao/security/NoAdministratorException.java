package org.fengqiao.security;

/** The service would be reachable by others and nobody real administers it. */
final class NoAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAdministratorException(String reason) {
        super(reason);
    }
}
