package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.fengqiao.problem.ProblemWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

class ApiRefusalsTest {

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new BadCredentialsException("x"), 401, "unauthenticated"),
                Arguments.of(new InternalAuthenticationServiceException("no connection"), 503, "store-unavailable"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void tellsAWrongPasswordFromADatabaseThatIsGone(AuthenticationException cause, int status, String code)
            throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/decisions");
        request.addHeader("Authorization", "Basic eA==");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new ApiRefusals(new ProblemWriter()).commence(request, response, cause);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).contains("\"code\":\"" + code + "\"");
    }
}
