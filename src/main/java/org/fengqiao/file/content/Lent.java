package org.fengqiao.file.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on the disk, to be given back as soon as it is open: the system keeps its bytes for whoever has it open, and
 * for nobody else, also when the process is killed.
 *
 * @param copy whether it is there for this alone
 */
public record Lent(Path path, boolean copy) {

    /** May be called again: not every system lets a file go that is still open. */
    public void giveBack() {
        try {
            if (copy) {
                Files.deleteIfExists(path);
            }
        } catch (IOException open) {
            path.toFile().deleteOnExit();
        }
    }
}
