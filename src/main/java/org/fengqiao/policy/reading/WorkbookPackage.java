package org.fengqiao.policy.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into the ZIP that a workbook is before anything interprets it: bounded when unpacked, no macros, no links to
 * other files, no document type that could pull in entities.
 */
final class WorkbookPackage {

    private static final int MOST_ENTRIES = 300;
    private static final long LARGEST = 64L << 20;
    private static final long LARGEST_RATIO = 100;

    private WorkbookPackage() {
    }

    static boolean sound(byte[] bytes, Findings findings) {
        String wrong = wrong(bytes);
        if (wrong != null) {
            findings.error(0, 0, wrong);
        }
        return wrong == null;
    }

    private static String wrong(byte[] bytes) {
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String refused = refused(entry.getName().toLowerCase(Locale.ROOT));
                if (refused != null) {
                    return refused;
                }
                StringBuilder start = new StringBuilder();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > LARGEST || total > 1 << 20 && total > bytes.length * LARGEST_RATIO) {
                        return "工作簿解压后过大，已拒绝读取；请删去多余内容后另存";
                    }
                    if (start.length() < 4096) {
                        start.append(new String(buffer, 0, Math.min(n, 4096), StandardCharsets.ISO_8859_1)
                                .replace("\0", ""));
                    }
                }
                if (start.indexOf("<!DOCTYPE") >= 0 || start.indexOf("<!ENTITY") >= 0) {
                    return "工作簿里有外部实体（" + Characters.shown(entry.getName()) + "），已拒绝读取；请用电子表格软件另存为 .xlsx";
                }
                if (++entries > MOST_ENTRIES) {
                    return "工作簿里的部件太多，已拒绝读取";
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return "工作簿已损坏或不是 XLSX 格式，请用电子表格软件另存为 .xlsx";
        }
        return entries == 0 ? "工作簿已损坏或不是 XLSX 格式，请用电子表格软件另存为 .xlsx" : null;
    }

    private static String refused(String name) {
        if (name.contains("vbaproject") || name.contains("activex") || name.contains("macrosheets")) {
            return "工作簿里有宏，已拒绝读取；请另存为不带宏的 .xlsx";
        }
        if (name.contains("externallinks") || name.contains("embeddings") || name.contains("connections.xml")) {
            return "工作簿里有外部链接或嵌入的文件，已拒绝读取；请断开链接后另存";
        }
        return name.contains("..") || name.startsWith("/") ? "工作簿里的部件名称不合法，已拒绝读取" : null;
    }
}
