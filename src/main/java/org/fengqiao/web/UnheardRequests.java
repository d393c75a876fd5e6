package org.fengqiao.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemWriter;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what the web server itself refused, past all controllers: above all a body that ended before its announced
 * length. The server takes back whatever a controller had begun to answer then.
 */
@Controller
class UnheardRequests implements ErrorController {

    private final ProblemWriter writer;

    UnheardRequests(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    ModelAndView refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told
                : HttpServletResponse.SC_NOT_FOUND;
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        ProblemDocument problem = problem(status);
        if (address.startsWith(request.getContextPath() + "/v1/")) {
            writer.write(response, problem.at(address));
            return null;
        }
        return status == HttpServletResponse.SC_BAD_REQUEST
                ? new ModelAndView("refused", Map.of("problem", problem.at(address)), HttpStatusCode.valueOf(status))
                : new ModelAndView("error", Map.of("status", status), HttpStatusCode.valueOf(status));
    }

    private static ProblemDocument problem(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST -> ProblemDocument.of(ProblemCode.INCOMPLETE_REQUEST,
                    "请求没有收全，或写法不合 HTTP 的规定，没有收全的部分什么也没有保存。"
                            + "请检查网络后重新提交；成批提交的，此前已收全的各件可能已经裁定。");
            case HttpServletResponse.SC_FORBIDDEN -> ProblemDocument.of(ProblemCode.FORBIDDEN,
                    "当前账号的角色不能做这件事。");
            case HttpServletResponse.SC_NOT_FOUND -> ProblemDocument.of(ProblemCode.NOT_FOUND, "没有这个地址。");
            case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE -> ProblemDocument.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "此处不收这种内容类型。");
            default -> ProblemDocument.of(ProblemCode.INTERNAL,
                    "服务没能处理这个请求，没有保存任何内容。请稍后再试；仍不行请联系管理员查看日志。");
        };
    }
}
