package org.fengqiao.receipt.store;

import java.io.File;
import java.util.function.ToLongFunction;

/** Whether the disk of an embedded database has less room than a reserve. Asked anew each time. */
public final class DiskRoom {

    private final long reserve;
    private final ToLongFunction<File> usable;

    /** @param reserve bytes that must be free for anything to be written; 0 lets write until there are none */
    public DiskRoom(long reserve) {
        this(reserve, File::getUsableSpace);
    }

    /** @param usable bytes that can still be written where that file lies */
    public DiskRoom(long reserve, ToLongFunction<File> usable) {
        this.reserve = reserve;
        this.usable = usable;
    }

    boolean isShort(File file) {
        return reserve > 0 && usable.applyAsLong(file) < reserve;
    }
}
