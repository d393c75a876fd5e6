package org.fengqiao.file.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The bytes of a file, wherever they lie. Can be read any number of times, each time from the beginning. */
public interface Content {

    /** From the beginning; the caller closes it. */
    InputStream open() throws IOException;

    /** In bytes. */
    long size() throws IOException;

    /** A file on the disk with these bytes, for what can be read from nothing else. */
    default Lent lend() throws IOException {
        Lent lent = new Lent(Files.createTempFile("fengqiao-", ".tmp"), true);
        try (InputStream in = open()) {
            Files.copy(in, lent.path(), StandardCopyOption.REPLACE_EXISTING);
            return lent;
        } catch (IOException | RuntimeException failed) {
            lent.giveBack();
            throw failed;
        }
    }

    /** A file as it lies there. */
    static Content of(Path file) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public Lent lend() {
                return new Lent(file, false);
            }
        };
    }

    /** What is held in memory. */
    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
