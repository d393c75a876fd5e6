package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import org.fengqiao.problem.ProblemWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestGateTest {

    private final RequestGate gate = new RequestGate(new ProblemWriter(), 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/decisions, application/json,     503
            /v1/status,    ,                     503
            /v1/decisions, application/x-ndjson, 200
            /v1/files,     text/csv,             200
            /work,         ,                     200""")
    void whileOneIsAtWorkAnotherOfAMachineIsRefusedAtOnce(String path, String type, int status) throws Exception {
        MockHttpServletResponse other = new MockHttpServletResponse();
        gate.doFilter(request("/v1/decisions", "application/json"), new MockHttpServletResponse(),
                (first, answer) -> gate.doFilter(request(path, type), other, nothing()));

        assertThat(other.getStatus()).isEqualTo(status);
        if (status == 503) {
            assertThat(other.getHeader("Retry-After")).isEqualTo("1");
            assertThat(other.getContentType()).isEqualTo("application/problem+json");
            assertThat(other.getContentAsString()).contains("\"code\":\"overloaded\"", "没有写入任何内容");
        }
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() throws Exception {
        assertThatThrownBy(() -> gate.doFilter(request("/v1/status", null), new MockHttpServletResponse(), (a, b) -> {
            throw new IOException("disk");
        })).hasMessage("disk");
        MockHttpServletResponse next = new MockHttpServletResponse();
        gate.doFilter(request("/v1/status", null), next, nothing());
        assertThat(next.getStatus()).isEqualTo(200);
    }

    @Test
    void aClientThatWentAwayIsNoFailure() {
        for (String words : new String[] {"Broken pipe", "The response may not be written to once it has been closed"}) {
            assertThatCode(() -> gate.doFilter(request("/v1/status", null), new MockHttpServletResponse(), (a, b) -> {
                throw new IllegalStateException(new IOException(words));
            })).doesNotThrowAnyException();
        }
    }

    private static MockHttpServletRequest request(String path, String type) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType(type);
        return request;
    }

    private static FilterChain nothing() {
        return (request, answer) -> { };
    }
}
