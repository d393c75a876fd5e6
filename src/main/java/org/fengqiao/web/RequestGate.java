package org.fengqiao.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many requests of machine clients work at a time and refuses the others at once, before they cost anything:
 * a queue that only grows would make all wait and have most give up. What people do on pages always comes in. A client
 * that went away is not a fault of the service.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestGate.class);
    private static final String RETRY_SECONDS = "1";

    private final ProblemWriter writer;
    private final Semaphore places;

    RequestGate(ProblemWriter writer, @Value("${fengqiao.requests-at-once:64}") int places) {
        this.writer = writer;
        this.places = new Semaphore(places);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!counted(request)) {
            pass(request, response, chain);
        } else if (places.tryAcquire()) {
            try {
                pass(request, response, chain);
            } finally {
                places.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            writer.write(request, response, ProblemDocument.of(ProblemCode.OVERLOADED,
                    "同时处理的请求已满，这一次没有处理，也没有写入任何内容。请在 " + RETRY_SECONDS + " 秒后用同一个幂等键重试。"));
        }
    }

    /** A batch may work for hours and is read no faster than it is decided. */
    private static boolean counted(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getRequestURI().startsWith(request.getContextPath() + "/v1/")
                && !request.getRequestURI().equals(request.getContextPath() + "/v1/files")
                && (type == null || !type.startsWith("application/x-ndjson"));
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!ClientGone.is(failure)) {
                throw failure;
            }
            LOG.debug("{} {}: the client went away", request.getMethod(), request.getRequestURI());
        }
    }
}
