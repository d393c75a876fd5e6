package org.fengqiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a failed sign-in back to the form, which says why without telling whether the name exists. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
                                        AuthenticationException cause) throws IOException {
        String reason = cause instanceof TooManyAttemptsException ? "wait"
                : cause instanceof AuthenticationServiceException ? "unavailable" : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
    }
}
