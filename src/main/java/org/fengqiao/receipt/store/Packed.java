package org.fengqiao.receipt.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Content as it lies in a column: deflated (zlib). Hashes are always those of the content before packing. */
public final class Packed {

    /** What one column holds on both databases: 1 MiB. */
    public static final int COLUMN = 1 << 20;

    private static final int BUFFER = 8192;

    private Packed() {
    }

    public static byte[] pack(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, content.length / 4));
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * @param limit length beyond which the content cannot be what was packed
     * @throws StoreException if it was damaged
     */
    public static byte[] unpack(byte[] packed, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                out.write(buffer, 0, read);
                if (out.size() > limit || read == 0 && !inflater.finished()) {
                    throw new StoreException(StoreException.Kind.DAMAGED, "压缩的内容已损坏，解不开。");
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new StoreException(StoreException.Kind.DAMAGED, "压缩的内容后面多出了字节。");
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new StoreException(StoreException.Kind.DAMAGED, "压缩的内容已损坏，解不开。", damaged);
        } finally {
            inflater.end();
        }
    }
}
