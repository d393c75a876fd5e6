package org.fengqiao.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.json.Json;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, for what runs outside of any controller. */
public final class ProblemWriter {

    private final JsonMapper mapper = Json.mapper();

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDocument problem)
            throws IOException {
        write(response, problem.at(request.getRequestURI()));
    }

    /** @param problem with the address that was asked for in it */
    public void write(HttpServletResponse response, ProblemDocument problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.getOutputStream().write(mapper.writeValueAsString(problem)
                .getBytes(StandardCharsets.UTF_8));
    }
}
