package org.fengqiao.file.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.fengqiao.file.content.SealedChannel;
import org.fengqiao.file.content.SealedOutput;
import org.fengqiao.receipt.key.SealingKey;

/**
 * The texts that cells of a workbook point to. They can outgrow any memory, so they are laid down in a temporary
 * folder and read back as they are asked for, which is nearly always in order. They are what petitioners wrote, so they lie
 * there under a key that is nowhere but in memory.
 */
final class SharedTexts implements Closeable {

    private final Path folder;
    private final SealingKey key = SealingKey.fresh(new SecureRandom());
    private FileWindow texts;
    private FileWindow ends;
    private long count;

    private SharedTexts(Path folder) {
        this.folder = folder;
    }

    /** @param part name of the part, or null if the workbook has none */
    static SharedTexts read(WorkbookZip zip, String part) throws IOException {
        SharedTexts shared = new SharedTexts(Files.createTempDirectory("fengqiao-"));
        try {
            shared.spill(zip, part);
            return shared;
        } catch (IOException | RuntimeException broken) {
            shared.close();
            throw broken;
        }
    }

    /** The text with that number, from 0; null if there is none. */
    String at(long number) throws IOException {
        if (number < 0 || number >= count) {
            return null;
        }
        long start = number == 0 ? 0 : ends.readLong((number - 1) * Long.BYTES);
        long end = ends.readLong(number * Long.BYTES);
        return new String(texts.read(start, (int) (end - start)), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (texts != null) {
            texts.close();
        }
        if (ends != null) {
            ends.close();
        }
        Files.deleteIfExists(folder.resolve("texts"));
        Files.deleteIfExists(folder.resolve("ends"));
        Files.deleteIfExists(folder);
    }

    private void spill(WorkbookZip zip, String part) throws IOException {
        if (part == null) {
            return;
        }
        try (DataOutputStream text = file("texts"); DataOutputStream end = file("ends");
                PartReader xml = new PartReader(zip, part)) {
            long written = 0;
            while (xml.next()) {
                if (xml.starts("si")) {
                    byte[] bytes = TextRuns.read(xml, "si").getBytes(StandardCharsets.UTF_8);
                    text.write(bytes);
                    written += bytes.length;
                    end.writeLong(written);
                    count++;
                }
            }
        }
        texts = window("texts");
        ends = window("ends");
    }

    private DataOutputStream file(String name) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(
                new SealedOutput(Files.newOutputStream(folder.resolve(name)), key, name), 1 << 16));
    }

    private FileWindow window(String name) throws IOException {
        return new FileWindow(new SealedChannel(Files.newByteChannel(folder.resolve(name)), 0, key, name));
    }
}
