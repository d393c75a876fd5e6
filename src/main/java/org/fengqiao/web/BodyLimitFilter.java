package org.fengqiao.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.problem.ProblemWriter;
import org.fengqiao.service.MatterReader;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a body that is larger than may be, whatever length it announced. */
@Component
class BodyLimitFilter extends OncePerRequestFilter {

    static final int LARGEST_CATALOGUE = 20 * 1024 * 1024;

    private final ProblemWriter writer;

    BodyLimitFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Batches have a limit per line and none in all; files have one of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getRequestURI().startsWith(request.getContextPath() + "/v1/")
                || request.getRequestURI().equals(request.getContextPath() + "/v1/files")
                || type != null && type.startsWith("application/x-ndjson");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int largest = request.getMethod().equals("PUT") ? LARGEST_CATALOGUE : MatterReader.LARGEST;
        if (request.getContentLengthLong() > largest) {
            writer.write(request, response, new BodyTooLargeException(largest).document());
            return;
        }
        chain.doFilter(new Limited(request, largest), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final int largest;

        Limited(HttpServletRequest request, int largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedInput(super.getInputStream(), largest);
        }
    }
}
