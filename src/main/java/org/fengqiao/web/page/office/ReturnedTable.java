package org.fengqiao.web.page.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.planning.visits.office.OfficeException;
import org.springframework.web.multipart.MultipartFile;

/** A table that went out and comes back as a form with a file. */
public final class ReturnedTable {

    private static final int LARGEST_MEBIBYTES = 50;

    private ReturnedTable() {
    }

    /** Takes in a whole table, or throws and leaves everything as it was. */
    @FunctionalInterface
    public interface Reader<T> {

        T read(Path file) throws IOException;
    }

    /**
     * The file lies on the disk only while it is read.
     *
     * @throws OfficeException when the file is too large to be a table that went out, or was cut off on its way
     */
    public static <T> T read(MultipartFile table, Reader<T> reader) {
        if (table.getSize() > LARGEST_MEBIBYTES * 1024L * 1024) {
            throw OfficeException.invalid("table", "文件超过 " + LARGEST_MEBIBYTES + " MB，不像是导出的表。");
        }
        Path file = temporary();
        try {
            table.transferTo(file);
            return reader.read(file);
        } catch (IOException cut) {
            throw OfficeException.invalid("table", "文件没有传完整，什么也没有导入。请重新上传。");
        } finally {
            remove(file);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("table", ".xlsx");
        } catch (IOException full) {
            throw new UncheckedIOException("临时文件夹写不进去", full);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            file.toFile().deleteOnExit();
        }
    }
}
