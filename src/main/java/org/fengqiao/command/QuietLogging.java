package org.fengqiao.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Logging of commands, which run without Spring Boot and its settings: only warnings, and never among the results.
 * Comes after any configuration file and before what Logback does without one; the service replaces it by its own.
 */
@ConfiguratorRank(QuietLogging.AFTER_FILES)
public final class QuietLogging extends ContextAwareBase implements Configurator {

    static final int AFTER_FILES = (ConfiguratorRank.FALLBACK + ConfiguratorRank.NOMINAL) / 2;

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(logging);
        lines.setPattern("%level %logger{0}: %msg%n");
        lines.start();
        ConsoleAppender<ILoggingEvent> err = new ConsoleAppender<>();
        err.setContext(logging);
        err.setTarget(ConsoleTarget.SystemErr.getName());
        err.setEncoder(lines);
        err.start();
        ch.qos.logback.classic.Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(err);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
