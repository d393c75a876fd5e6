package org.fengqiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fengqiao.FengqiaoApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Starts the whole service on a free loopback port with a database in memory and a data folder below {@code target}: what
 * somebody keeps in {@code data} is nothing to tests. Tests with this annotation share the database, also those whose
 * contexts differ, and the clock stands still. So which of several entries is the newest, what stands on the first page of a
 * list, or how many there are depends on what ran before: ask for what the test made itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = FengqiaoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:running;DB_CLOSE_DELAY=-1", "fengqiao.data=target/running",
            "server.shutdown=immediate"})
@Import({FixedClock.class, Statements.class})
public @interface RunningService {
}
