package org.fengqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in the owner of the bearer token of a request. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Standing standing;
    private final AuthenticationEntryPoint refusal;

    BearerTokenFilter(Standing standing, AuthenticationEntryPoint refusal) {
        this.standing = standing;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AccountUser> user;
        try {
            user = standing.bearer(header.substring(SCHEME.length()).strip());
        } catch (DataAccessException failure) {
            refusal.commence(request, response, new AuthenticationServiceException("accounts cannot be read", failure));
            return;
        }
        if (user.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("令牌无效、已过期或已作废"));
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                user.get(), null, user.get().getAuthorities()));
        chain.doFilter(request, response);
    }
}
