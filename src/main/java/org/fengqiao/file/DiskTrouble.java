package org.fengqiao.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Says in Chinese why the system could not write. */
final class DiskTrouble {

    private static final List<String[]> SAID = List.of(
            new String[] {"no space left", "磁盘满了，请清理后重试"},
            new String[] {"not enough space", "磁盘满了，请清理后重试"},
            new String[] {"quota", "超过了磁盘配额，请清理后重试"},
            new String[] {"file too large", "超过了系统允许的文件大小"},
            new String[] {"permission denied", "没有写的权限"},
            new String[] {"read-only", "磁盘是只读的"},
            new String[] {"broken pipe", "接收结果的程序已经结束"});

    private DiskTrouble() {
    }

    static String of(Throwable failed) {
        String said = String.valueOf(failed.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        return SAID.stream().filter(pair -> lower.contains(pair[0])).map(pair -> pair[1]).findFirst().orElse(said);
    }

    /** The failure of the system behind an exception, or null if there is none. */
    static IOException behind(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return (IOException) cause;
    }
}
