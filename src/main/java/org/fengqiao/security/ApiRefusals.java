package org.fengqiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells machine clients, as problems, that they are not signed in or may not do this. */
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    ApiRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TooManyAttemptsException throttled) {
            response.setHeader("Retry-After", String.valueOf(throttled.seconds()));
            writer.write(request, response,
                    ProblemDocument.of(ProblemCode.TOO_MANY_ATTEMPTS, throttled.getMessage() + "。"));
            return;
        }
        if (cause instanceof AuthenticationServiceException) {
            // to a client that is who it says, 401 would be a lie: nobody could look
            writer.write(request, response, ProblemDocument.of(ProblemCode.STORE_UNAVAILABLE,
                    "账号暂时查不到，请求没有执行。请稍后原样重试；一直如此请查看服务日志里的数据库连接错误。"));
            return;
        }
        response.addHeader("WWW-Authenticate", "Basic realm=\"Fengqiao\", charset=\"UTF-8\"");
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Fengqiao\"");
        String detail = request.getHeader("Authorization") == null
                ? "这个地址要先登录：请用 HTTP Basic 带上账号与口令，或用 Authorization: Bearer 带上令牌。"
                : "账号、口令或令牌不对，或账号已停用。请核对后再试。";
        writer.write(request, response, ProblemDocument.of(ProblemCode.UNAUTHENTICATED, detail));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        writer.write(request, response, ProblemDocument.of(ProblemCode.FORBIDDEN,
                "当前账号的角色不能做这件事。需要的权限请向管理员申请。"));
    }
}
