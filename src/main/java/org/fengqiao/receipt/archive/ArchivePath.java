package org.fengqiao.receipt.archive;

import java.util.Arrays;
import org.fengqiao.receipt.store.StoreException;

/** A path inside a kept folder. Nothing that could leave the folder on any system is let in or out. */
final class ArchivePath {

    private static final int LONGEST = 400;

    private ArchivePath() {
    }

    static void check(String path) {
        boolean strays = path.isBlank() || path.length() > LONGEST || path.startsWith("/") || path.contains("\\")
                || path.contains(":") || path.chars().anyMatch(Character::isISOControl)
                || Arrays.stream(path.split("/", -1)).anyMatch(part -> part.isEmpty() || part.equals(".")
                        || part.equals(".."));
        if (strays) {
            throw new StoreException(StoreException.Kind.INVALID, "不能存档路径「" + path
                    + "」：应是规则目录内的相对路径，用 / 分隔，不含 ..，不超过 " + LONGEST + " 字。");
        }
    }
}
