package org.fengqiao.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes tables of a directory that were put in place of the shipped ones into a folder. */
public final class CatalogueFile {

    private CatalogueFile() {
    }

    /**
     * Replaces {@code items.csv} in one step: a reader sees the old file or the new one, also after a crash.
     *
     * @param directory as read by {@link DirectoryFolder} or {@link CatalogueImport}
     * @throws IOException if the folder cannot be written; the old file then still stands
     */
    public static void write(Path folder, Directory directory) throws IOException {
        write(folder, directory, ItemsFile.FILE);
    }

    /** The same for who looks after which grid. */
    public static void writeContacts(Path folder, Directory directory) throws IOException {
        write(folder, directory, ContactsFile.FILE);
    }

    private static void write(Path folder, Directory directory, String file) throws IOException {
        if (!(directory instanceof IndexedDirectory indexed)) {
            throw new IllegalArgumentException("directory must have been read from files");
        }
        byte[] bytes = indexed.sources().files().get(file).getBytes(StandardCharsets.UTF_8);
        // the ending keeps it from being read as a table should it be left behind
        Path written = Files.createTempFile(folder, file, ".new");
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(written, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
