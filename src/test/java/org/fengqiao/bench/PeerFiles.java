package org.fengqiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.json.Json;

/** Writes tables and questions as JSON for engines that do not run on a JVM. Argument: the file to write. */
final class PeerFiles {

    private PeerFiles() {
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), Json.mapper().writeValueAsString(new FengqiaoPeer().tables()));
    }
}
