package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.content.Lent;

/** The ZIP that a workbook is. A part is refused as soon as it unpacks to more than it honestly could. */
final class WorkbookZip implements Closeable {

    private static final int MOST_PARTS = 10_000;
    private static final long FREE = 1L << 20;
    private static final long LARGEST_RATIO = 200;
    private static final long LARGEST_PART = 8L << 30;
    private static final int ZIP_MAGIC = 0x504B0304;
    private static final int OLE_MAGIC = 0xD0CF11E0;

    private final ZipFile zip;
    private final Lent file;

    private WorkbookZip(ZipFile zip, Lent file) {
        this.zip = zip;
        this.file = file;
    }

    static WorkbookZip open(Content content) throws IOException {
        int magic = magic(content);
        if (magic != ZIP_MAGIC && magic != OLE_MAGIC) {
            throw refused("文件不是 XLSX 工作簿，请用表格软件另存为 .xlsx；逗号分隔的文本请用 .csv 作扩展名。");
        }
        Lent file = content.lend();
        try {
            return open(file, magic);
        } finally {
            file.giveBack();
        }
    }

    private static WorkbookZip open(Lent file, int magic) throws IOException {
        if (magic == OLE_MAGIC) {
            throw refused(encrypted(file.path()) ? "文件设了打开密码，请去掉密码后另存为 .xlsx。" : "文件是旧式 .xls 格式，请另存为 .xlsx。");
        }
        try {
            ZipFile zip = new ZipFile(file.path().toFile());
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw refused("文件里的部件超过 " + MOST_PARTS + " 个，已拒绝读取。");
            }
            return new WorkbookZip(zip, file);
        } catch (ZipException broken) {
            throw refused("文件没有传完整或已损坏，请重新上传，或用表格软件打开后另存为 .xlsx。");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The unpacked part; {@link UnreadableFileException} if there is none. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw refused("文件里缺少「" + part + "」这一部分，可能没有传完整，请用表格软件另存为 .xlsx。");
        }
        return new Bounded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            file.giveBack();
        }
    }

    private static int magic(Content file) throws IOException {
        try (InputStream in = file.open()) {
            int magic = 0;
            for (byte b : in.readNBytes(4)) {
                magic = magic << 8 | b & 0xFF;
            }
            return magic;
        }
    }

    /** A workbook with a password is wrapped into the container of the old format. */
    private static boolean encrypted(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static UnreadableFileException refused(String why) {
        return new UnreadableFileException(why);
    }

    private final class Bounded extends FilterInputStream {
        private final long most;
        private long count;

        Bounded(InputStream in, long packed) {
            super(in);
            this.most = Math.min(LARGEST_PART, Math.max(FREE, packed * LARGEST_RATIO));
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            counted(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            counted(read);
            return read;
        }

        private void counted(int read) {
            count += Math.max(0, read);
            if (count > most) {
                throw refused("文件解压后远大于文件本身（压缩炸弹），已拒绝读取。");
            }
        }
    }
}
