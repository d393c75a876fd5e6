package org.fengqiao.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.json.Json;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, for filters that run before any controller. */
public final class ProblemWriter {

    private final JsonMapper mapper = Json.mapper();

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDocument problem)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.getOutputStream().write(mapper.writeValueAsString(problem.at(request.getRequestURI()))
                .getBytes(StandardCharsets.UTF_8));
    }
}
