package org.fengqiao.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fengqiao.json.Json;

/** Writes what a planning command brought: each file comes into being as a whole, or stays as it was. */
final class Results {

    /** Something that writes itself, like a table. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream to) throws IOException;
    }

    private final PrintWriter console;

    Results(PrintWriter console) {
        this.console = console;
    }

    /** @param file null for the console */
    void json(Path file, Object value) throws IOException {
        write(file, to -> to.write((Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n")
                .getBytes(StandardCharsets.UTF_8)));
    }

    /** @param file null for the console */
    void write(Path file, Content content) throws IOException {
        try (Output output = Output.of(file, console)) {
            content.write(output.stream());
            output.commit();
        }
    }
}
