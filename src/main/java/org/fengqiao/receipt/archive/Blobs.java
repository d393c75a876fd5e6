package org.fengqiao.receipt.archive;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contents by their SHA-256, packed and cut to what a column holds. */
final class Blobs {

    private static final long LARGEST = 256L << 20;

    private final JdbcClient jdbc;

    Blobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String hash, byte[] content) {
        if (jdbc.sql("select count(*) from archive_blob where hash = ?").param(hash).query(Integer.class)
                .single() > 0) {
            return;
        }
        byte[] packed = Packed.pack(content);
        for (int part = 0, from = 0; from < packed.length; part++, from += Packed.COLUMN) {
            jdbc.sql("insert into archive_blob (hash, part, content) values (?, ?, ?)")
                    .params(hash, part, Arrays.copyOfRange(packed, from, Math.min(packed.length, from + Packed.COLUMN)))
                    .update();
        }
    }

    /** @throws StoreException if the content is gone or is no longer what its hash says */
    byte[] content(String hash) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        List<Integer> parts = jdbc.sql("select part, content from archive_blob where hash = ? order by part")
                .param(hash).query((row, number) -> {
                    packed.writeBytes(row.getBytes("content"));
                    return row.getInt("part");
                }).list();
        if (parts.isEmpty() || parts.get(parts.size() - 1) != parts.size() - 1) {
            throw new StoreException(StoreException.Kind.DAMAGED, "内容 " + hash + " 不在档案里，或缺了一段。");
        }
        byte[] content = Packed.unpack(packed.toByteArray(), LARGEST);
        if (!Sha256.hex(content).equals(hash)) {
            throw new StoreException(StoreException.Kind.DAMAGED, "档案里的内容 " + hash + " 被改动，与其哈希不符。");
        }
        return content;
    }
}
