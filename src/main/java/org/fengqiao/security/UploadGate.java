package org.fengqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at forms with files before anything reads them: looking for the token against forgery takes in the whole body,
 * which nobody who is not signed in may make the service do, and which one that is too large makes fail without a word.
 */
final class UploadGate extends OncePerRequestFilter {

    /** Where forms with files are taken; the answer to one that is too large stands on the page of the form. */
    private static final Pattern PLACES = Pattern.compile("(/files|/matters/new/file|/duty-roster)|((?:/rosters|/grids)/[^/]+)/table"
            + "|(/work-orders/[^/]+)/(?:incoming|acknowledgements|reconciliation)");

    private final long largest;

    /** @param largest bytes of a whole form */
    UploadGate(long largest) {
        this.largest = largest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher place = PLACES.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        if (!place.matches()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, MediaType.MULTIPART_FORM_DATA_VALUE);
        } else if (!signedIn()) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else if (request.getContentLengthLong() > largest) {
            response.sendRedirect(request.getContextPath() + (place.group(1) != null ? place.group(1)
                    : place.group(2) != null ? place.group(2) + "/output" : place.group(3)) + "?too-large");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean signedIn() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken);
    }
}
