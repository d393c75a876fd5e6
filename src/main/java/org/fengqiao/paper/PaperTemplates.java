package org.fengqiao.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds templates: {@code <folder>/<pack>/<label>.docx}, otherwise {@code <folder>/<label>.docx}. */
record PaperTemplates(Path folder) {

    private static final long LARGEST = 512L << 10;

    /**
     * @param pack may be null
     * @throws PaperException if there is none, or it cannot be read
     */
    Template of(PaperKind kind, String pack) {
        String file = kind.label() + ".docx";
        Path common = folder.resolve(file);
        Path own = pack == null ? common : folder.resolve(pack).resolve(file);
        Path path = own.normalize().startsWith(folder.normalize()) && Files.isRegularFile(own) ? own : common;
        try {
            if (!Files.isRegularFile(path)) {
                throw new PaperException(PaperException.Kind.TEMPLATE, "没有" + kind.label() + "的模板，请把它放到 " + common
                        + "。");
            }
            if (Files.size(path) > LARGEST) {
                throw new PaperException(PaperException.Kind.TEMPLATE, "模板 " + path + " 超过 512 KiB，请缩小或去掉其中的图片。");
            }
            return new Template(path.toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new PaperException(PaperException.Kind.TEMPLATE, "模板 " + path + " 读不出来：" + unreadable.getMessage(),
                    unreadable);
        }
    }

    /** @param name for messages */
    record Template(String name, byte[] content) {
    }
}
