package org.fengqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the demo accounts exist, refuses requests that come through a proxy or under a foreign host name: listening on
 * loopback does not help if something on this machine passes the world on to it.
 */
class LocalHostFilter extends OncePerRequestFilter {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1",
            "[0:0:0:0:0:0:0:1]");
    private static final List<String> PROXY_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Real-IP");

    private final ProblemWriter writer;

    LocalHostFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean proxied = PROXY_HEADERS.stream().anyMatch(header -> request.getHeader(header) != null);
        if (!proxied && LOCAL.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
            return;
        }
        writer.write(request, response, ProblemDocument.of(ProblemCode.FORBIDDEN,
                "演示账号只在本机可用，本请求经代理或以外部主机名到达。对外提供服务请设定真正的管理员并监听外部地址。"));
    }
}
