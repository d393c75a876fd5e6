package org.fengqiao.receipt.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.ToLongFunction;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;

/** Whether the disk of an embedded database has less room than a reserve; looked at once a second at most. */
public final class DiskRoom {

    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final long reserve;
    private final ToLongFunction<Path> usable;
    private volatile Seen seen = new Seen(System.nanoTime() - EVERY, false);

    /** @param reserve bytes that must be free for anything to be written; 0 lets write until there are none */
    public DiskRoom(long reserve) {
        this(reserve, DiskRoom::usable);
    }

    /** @param usable bytes that can still be written where that file lies */
    public DiskRoom(long reserve, ToLongFunction<Path> usable) {
        this.reserve = reserve;
        this.usable = usable;
    }

    boolean isShort(MVStore store) {
        long now = System.nanoTime();
        if (reserve > 0 && now - seen.at() >= EVERY) {
            Path file = Path.of(FilePath.get(store.getFileStore().getFileName()).unwrap().toString());
            seen = new Seen(now, usable.applyAsLong(file) < reserve);
        }
        return seen.isShort();
    }

    private static long usable(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private record Seen(long at, boolean isShort) {
    }
}
