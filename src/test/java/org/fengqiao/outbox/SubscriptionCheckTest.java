package org.fengqiao.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionCheckTest {

    @ParameterizedTest
    @CsvSource({"https://example.org/hook, true", "HTTPS://example.org/hook?x=1, true", "http://127.0.0.1:8080/hook, true",
        "http://localhost/hook, true", "http://example.org/hook, false", "ftp://example.org/, false", "example.org, false",
        "https://user:word@example.org/, false", "https://example.org/#a, false", "https:///hook, false",
        "'https://exam ple.org/', false", "file:///etc/passwd, false", ", false"})
    void takesOnlyAddressesThatAreSafe(String url, boolean fine) {
        NewSubscription wanted = new NewSubscription("某系统", url, null, Set.of(), Set.of());
        if (fine) {
            assertThatCode(() -> new SubscriptionCheck(false).check(wanted)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new SubscriptionCheck(false).check(wanted)).isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith("url：");
        }
    }

    @Test
    void namesTheFieldThatDoesNotFit() {
        assertThatThrownBy(() -> new SubscriptionCheck(true).check(new NewSubscription(" ", "http://example.org", null,
                Set.of(), Set.of()))).hasMessageStartingWith("name：");
        assertThatThrownBy(() -> new SubscriptionCheck(true).check(new NewSubscription("某系统", "http://example.org", null,
                Set.of("a,b"), Set.of()))).hasMessageStartingWith("kinds：");
    }
}
