package org.fengqiao.command;

import java.nio.charset.Charset;
import java.util.Locale;

/** Whether this process can name files in Chinese: under a plain "C" locale Java cannot, and packs are full of them. */
public final class FileNames {

    private FileNames() {
    }

    /** What to do about it, in Chinese and English; null if all is well. */
    public static String complaint() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return windows || names.newEncoder().canEncode("规则") ? null
                : "没有启动：当前区域设置（" + names + "）读不了中文文件名。请先执行 export LC_ALL=C.UTF-8，再启动。\n"
                + "Not started: this locale cannot name files in Chinese. Run \"export LC_ALL=C.UTF-8\" first.";
    }
}
