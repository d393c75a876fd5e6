package org.fengqiao.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.linking.LinkException;
import org.fengqiao.paper.PaperException;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.StoreProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever goes wrong into a problem: a document for machine clients, a page for people. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    Object refused(ProblemException refused, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (refused.document().code().equals(ProblemCode.FIGURES_UNFINISHED.code())) {
            headers.set(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer(request, refused.document(), headers);
    }

    @ExceptionHandler
    Object notStored(StoreException failure, HttpServletRequest request) {
        return answer(request, StoreProblems.of(failure), new HttpHeaders());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    Object databaseFailed(RuntimeException failure, HttpServletRequest request) throws Exception {
        StoreException told = StoreException.of(failure);
        return told.kind() == StoreException.Kind.FAILED ? unexpected(failure, request) : notStored(told, request);
    }

    @ExceptionHandler
    Object unreadableFile(UnreadableFileException unreadable, HttpServletRequest request) {
        return answer(request, ProblemDocument.of(ProblemCode.UNREADABLE_FILE, unreadable.getMessage()),
                new HttpHeaders());
    }

    @ExceptionHandler
    Object cutOff(MultipartException cut, HttpServletRequest request) {
        return answer(request, cut instanceof MaxUploadSizeExceededException
                ? ProblemDocument.of(ProblemCode.BODY_TOO_LARGE, "文件太大。请拆成几份，或用命令行 decide，它不限长短。")
                : ProblemDocument.of(ProblemCode.UNREADABLE_FILE, "文件没有传完整，什么也没有保存。请重新上传。"),
                new HttpHeaders());
    }

    @ExceptionHandler
    Object notAllowedNow(OfficeException refused, HttpServletRequest request) {
        ProblemCode code = refused.kind() == OfficeException.Kind.CONFLICT ? ProblemCode.CONFLICT
                : ProblemCode.INVALID_ROSTER;
        return answer(request, ProblemDocument.of(code, refused.getMessage(), refused.field().isEmpty() ? List.of()
                : List.of(Fault.inBody("/" + refused.field(), "bad-value", refused.getMessage(), List.of()))),
                new HttpHeaders());
    }

    @ExceptionHandler
    Object noPaper(PaperException refused, HttpServletRequest request) {
        ProblemCode code = switch (refused.kind()) {
            case UNKNOWN -> ProblemCode.NOT_FOUND;
            case CONFLICT, ERASED -> ProblemCode.CONFLICT;
            case INVALID, LEAK, TEMPLATE -> ProblemCode.INVALID_EVENT;
        };
        return answer(request, ProblemDocument.of(code, refused.getMessage()), new HttpHeaders());
    }

    @ExceptionHandler
    Object noLink(LinkException refused, HttpServletRequest request) {
        return answer(request, ProblemDocument.of(ProblemCode.CONFLICT, refused.getMessage()), new HttpHeaders());
    }

    @ExceptionHandler
    Object parameterMissing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return missing(missing.getParameterName(), "请写明参数「" + missing.getParameterName() + "」。", request);
    }

    @ExceptionHandler
    Object fileMissing(MissingServletRequestPartException missing, HttpServletRequest request) {
        return missing(missing.getRequestPartName(), "请选文件（" + missing.getRequestPartName() + "）。", request);
    }

    private static Object missing(String parameter, String detail, HttpServletRequest request) {
        return answer(request, ProblemDocument.of(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter(parameter, "missing", detail, List.of()))), new HttpHeaders());
    }

    @ExceptionHandler
    Object noSuchPage(NoResourceFoundException missing, HttpServletRequest request) {
        return answer(request, ProblemDocument.of(ProblemCode.NOT_FOUND,
                "没有「" + request.getRequestURI() + "」这个地址。接口说明见 /swagger-ui.html。"), new HttpHeaders());
    }

    @ExceptionHandler
    Object wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        String allowed = wrong.getSupportedMethods() == null ? "" : String.join("、", wrong.getSupportedMethods());
        return answer(request, ProblemDocument.of(ProblemCode.METHOD_NOT_ALLOWED,
                "这个地址不支持 " + wrong.getMethod() + "，可用：" + allowed + "。"), wrong.getHeaders());
    }

    @ExceptionHandler
    Object wrongType(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        String sent = wrong.getContentType() == null ? "没有写明" : "是 " + wrong.getContentType();
        return answer(request, ProblemDocument.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "请求的 Content-Type " + sent
                + "，此处可用：" + types(wrong.getSupportedMediaTypes()) + "。"), wrong.getHeaders());
    }

    @ExceptionHandler
    Object wrongAccept(HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request) {
        return answer(request, ProblemDocument.of(ProblemCode.NOT_ACCEPTABLE, "给不出 Accept 要求的格式，此处可给："
                + types(wrong.getSupportedMediaTypes()) + "。"), wrong.getHeaders());
    }

    @ExceptionHandler
    Object wrongParameter(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        String detail = "参数 " + wrong.getName() + " 的值「" + wrong.getValue() + "」读不出来。";
        return answer(request, ProblemDocument.of(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter(wrong.getName(), "bad-value", detail, List.of()))), new HttpHeaders());
    }

    /** Parameters that are read together, as those of a search. */
    @ExceptionHandler
    Object wrongParameters(BindException wrong, HttpServletRequest request) {
        List<Fault> faults = wrong.getFieldErrors().stream().map(error -> Fault.inParameter(error.getField(), "bad-value",
                "参数 " + error.getField() + " 的值「" + error.getRejectedValue() + "」读不出来。", List.of())).toList();
        return answer(request, ProblemDocument.of(ProblemCode.INVALID_PARAMETER, faults.stream().map(Fault::detail)
                .collect(Collectors.joining()), faults), new HttpHeaders());
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (unreadable.getCause() instanceof BodyTooLargeException tooLarge) {
            return answer(request, tooLarge.document(), new HttpHeaders());
        }
        return answer(request, ProblemDocument.of(ProblemCode.MALFORMED_JSON,
                "请求体没有收全，或不是这个地址要的 JSON（例如只写了 null）。一件事项最多 "
                + MatterReader.LARGEST / 1024 / 1024 + " MB，请重新提交。"), new HttpHeaders());
    }

    /** The server answers itself, see {@link UnheardRequests}; nothing that is written here would arrive. */
    @ExceptionHandler
    void goneWhileRead(ClientAbortException gone, HttpServletResponse response) {
        LOG.debug("a client went away");
    }

    @ExceptionHandler
    Object unexpected(Exception unexpected, HttpServletRequest request) throws Exception {
        if (unexpected instanceof AccessDeniedException || ClientGone.is(unexpected)) {
            throw unexpected;
        }
        // Messages of exceptions can quote what a petitioner wrote, so only their kind and place are logged.
        String frames = Arrays.stream(unexpected.getStackTrace()).limit(20)
                .map(frame -> "\n\tat " + frame).collect(Collectors.joining());
        LOG.error("{} {} failed: {}{}", request.getMethod(), request.getRequestURI(), unexpected.getClass().getName(),
                frames);
        return answer(request, ProblemDocument.of(ProblemCode.INTERNAL,
                "服务没能处理这个请求，没有保存任何内容。请稍后再试；仍不行请联系管理员查看日志。"), new HttpHeaders());
    }

    private static Object answer(HttpServletRequest request, ProblemDocument problem, HttpHeaders headers) {
        ProblemDocument located = problem.at(request.getRequestURI());
        if (request.getRequestURI().startsWith(request.getContextPath() + "/v1/")) {
            return ResponseEntity.status(problem.status()).headers(headers)
                    .contentType(MediaType.parseMediaType(ProblemDocument.MEDIA_TYPE)).body(located);
        }
        ModelAndView page = new ModelAndView("refused");
        page.addObject("problem", located);
        if (request.getUserPrincipal() instanceof Authentication signedIn) {
            page.addObject("user", signedIn.getPrincipal());
        }
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }

    private static String types(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining("、"));
    }
}
