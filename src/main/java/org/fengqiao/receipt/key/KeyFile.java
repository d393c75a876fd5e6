package org.fengqiao.receipt.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A key in a file. A file made here can be read by its owner only; one that others may read is refused. */
record KeyFile(Path path) {

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    boolean exists() {
        return Files.exists(path);
    }

    String read() {
        try {
            return Files.readString(path).strip();
        } catch (IOException unreadable) {
            throw new KeyException("密钥文件 " + path + " 读不出来：" + unreadable.getMessage(), unreadable);
        }
    }

    /** Reads a file made here. */
    String readOwn() {
        try {
            if (posix(path)) {
                Set<PosixFilePermission> open = EnumSet.copyOf(Files.getPosixFilePermissions(path));
                open.removeAll(OWNER);
                open.remove(PosixFilePermission.OWNER_EXECUTE);
                if (!open.isEmpty()) {
                    throw new KeyException("密钥文件 " + path + " 允许他人访问，请执行 chmod 600 后再启动。");
                }
            }
        } catch (IOException unreadable) {
            throw new KeyException("密钥文件 " + path + " 的权限读不出来：" + unreadable.getMessage(), unreadable);
        }
        return read();
    }

    /** Writes beside the place and moves, so that no half-written key is ever found there. */
    void write(String text) {
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, "key", ".tmp", attributes(folder));
            try {
                Files.writeString(draft, text, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException full) {
            throw new KeyException("密钥文件 " + path + " 写不下：" + full.getMessage(), full);
        }
    }

    private static FileAttribute<?>[] attributes(Path folder) throws IOException {
        return posix(folder) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) throws IOException {
        FileStore store = Files.getFileStore(path);
        return store.supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
