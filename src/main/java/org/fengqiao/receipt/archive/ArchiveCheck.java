package org.fengqiao.receipt.archive;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every kept file again and compares it with its hash and its manifest. */
public final class ArchiveCheck {

    private final Archive archive;
    private final JdbcClient jdbc;
    private final Storage storage;

    public ArchiveCheck(Archive archive, JdbcClient jdbc, Storage storage) {
        this.archive = archive;
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /** The first thing that is wrong, as a sentence. One revision is in memory at a time. */
    public Optional<String> firstFault() {
        for (ArchiveKind kind : ArchiveKind.values()) {
            for (KeptRevision kept : archive.revisions(kind)) {
                try {
                    archive.files(kind, kept.revision());
                } catch (StoreException damaged) {
                    if (damaged.kind() != StoreException.Kind.DAMAGED) {
                        throw damaged;
                    }
                    return Optional.of(kind.label() + "修订 " + kept.revision() + "：" + damaged.getMessage());
                }
            }
        }
        return stray();
    }

    /** What belongs to no readable revision any more. */
    private Optional<String> stray() {
        return storage.read(() -> {
            AtomicReference<String> found = new AtomicReference<>();
            jdbc.sql("select kind, revision from archive_revision where kind not in ('policy', 'directory')")
                    .query(row -> {
                        found.set("有一个修订（" + row.getString("revision") + "）的类别「" + row.getString("kind")
                                + "」无法识别。");
                    });
            jdbc.sql("select hash from archive_blob b where not exists"
                    + " (select 1 from archive_file f where f.hash = b.hash)").query(row -> {
                        found.set("内容 " + row.getString("hash") + " 不属于任何修订。");
                    });
            return Optional.ofNullable(found.get());
        });
    }
}
