package org.fengqiao.testing;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.calendar.WorkCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service's clock stands at 2026-12-01 12:00 in Asia/Shanghai, after every shipped example. */
@TestConfiguration
public class FixedClock {

    public static final Instant NOW = Instant.parse("2026-12-01T04:00:00Z");

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(NOW, WorkCalendar.ZONE);
    }
}
