package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ExposureTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,   jdbc:h2:file:./data/fengqiao,           none,      true",
        "localhost,   jdbc:h2:mem:x,                          none,      true",
        "::1,         jdbc:h2:mem:x,                          none,      true",
        "0.0.0.0,     jdbc:h2:mem:x,                          none,      false",
        "'',          jdbc:h2:mem:x,                          none,      false",
        "10.1.2.3,    jdbc:h2:mem:x,                          none,      false",
        "127.0.0.1,   jdbc:h2:tcp://db/fengqiao,              none,      false",
        "127.0.0.1,   jdbc:postgresql://localhost/fengqiao,   none,      false",
        "127.0.0.1,   jdbc:h2:mem:x,                          framework, false"})
    void isLocalOnlyOnLoopbackWithTheEmbeddedDatabaseAndNoProxy(String address, String database, String forwarded,
                                                                boolean local) {
        MockEnvironment environment = new MockEnvironment().withProperty("server.address", address)
                .withProperty("spring.datasource.url", database)
                .withProperty("server.forward-headers-strategy", forwarded);

        assertThat(Exposure.of(environment).local()).isEqualTo(local);
    }
}
