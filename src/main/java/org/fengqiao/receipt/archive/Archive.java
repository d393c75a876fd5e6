package org.fengqiao.receipt.archive;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the files behind each revision for good. The same content under several revisions is stored once. */
public final class Archive {

    private static final SeveralRows FILES = SeveralRows.of("archive_file", "kind", "revision", "path", "hash");

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Clock clock;
    private final Blobs blobs;

    public Archive(JdbcClient jdbc, Storage storage, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
        this.blobs = new Blobs(jdbc);
    }

    /**
     * Keeps the files of a revision; does nothing if they are kept already. Takes part in the caller's transaction.
     *
     * @param files content by path relative to the folder it was read from, with slashes
     * @throws StoreException if a path would leave the folder, or the revision is kept with other files
     */
    public void keep(ArchiveKind kind, String revision, SortedMap<String, byte[]> files) {
        files.keySet().forEach(ArchivePath::check);
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, content) -> hashes.put(path, Sha256.hex(content)));
        storage.writeLong(() -> {
            Optional<KeptRevision> kept = find(kind, revision);
            if (kept.isPresent()) {
                if (!Manifest.of(kind, revision, kept.get().keptAt(), hashes).equals(kept.get().manifest())) {
                    throw new StoreException(StoreException.Kind.CONFLICT, kind.label() + "修订 " + revision
                            + " 已存档，但文件与这次给出的不同；同一修订号不能对应两套文件。");
                }
                return null;
            }
            insert(kind, revision, files, hashes);
            return null;
        });
    }

    private void insert(ArchiveKind kind, String revision, SortedMap<String, byte[]> files,
                        SortedMap<String, String> hashes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("insert into archive_revision (kind, revision, manifest, kept_at) values (?, ?, ?, ?)")
                .params(kind.code(), revision, Manifest.of(kind, revision, now, hashes), Columns.of(now))
                .update();
        files.forEach((path, content) -> blobs.keep(hashes.get(path), content));
        FILES.insert(jdbc, hashes.entrySet().stream()
                .map(file -> List.of(kind.code(), revision, file.getKey(), file.getValue())).toList());
    }

    public Optional<KeptRevision> find(ArchiveKind kind, String revision) {
        return storage.read(() -> jdbc.sql("select * from archive_revision where kind = ? and revision = ?")
                .params(kind.code(), revision).query(Archive::kept).optional());
    }

    /** Everything kept of that kind, newest first. */
    public List<KeptRevision> revisions(ArchiveKind kind) {
        return storage.read(() -> jdbc.sql("select * from archive_revision where kind = ?"
                + " order by kept_at desc, revision")
                .param(kind.code()).query(Archive::kept).list());
    }

    /**
     * The files of a revision exactly as they were kept.
     *
     * @throws StoreException if the revision is not kept, or was changed since
     */
    public SortedMap<String, byte[]> files(ArchiveKind kind, String revision) {
        return storage.read(() -> {
            KeptRevision kept = find(kind, revision).orElseThrow(() -> new StoreException(StoreException.Kind.UNKNOWN,
                    "档案里没有" + kind.label() + "修订 " + revision + "。"));
            SortedMap<String, String> hashes = hashes(kept);
            if (!Manifest.of(kind, revision, kept.keptAt(), hashes).equals(kept.manifest())) {
                throw new StoreException(StoreException.Kind.DAMAGED, kind.label() + "修订 " + revision
                        + " 的文件清单被改动，与存档时不符。");
            }
            SortedMap<String, byte[]> files = new TreeMap<>();
            hashes.forEach((path, hash) -> files.put(path, blobs.content(hash)));
            return files;
        });
    }

    /**
     * Writes the files of a revision into a new folder, from which the loaders read as they read any other. Closing
     * removes the folder.
     *
     * @param under where to make the folder, or null for the system's place for temporary files
     * @throws StoreException as {@link #files}, or if the disk has no room
     */
    public Materialised materialise(ArchiveKind kind, String revision, Path under) {
        return Materialised.write(files(kind, revision), under);
    }

    private SortedMap<String, String> hashes(KeptRevision kept) {
        SortedMap<String, String> hashes = new TreeMap<>();
        jdbc.sql("select path, hash from archive_file where kind = ? and revision = ?")
                .params(kept.kind().code(), kept.revision())
                .query(row -> {
                    hashes.put(row.getString("path"), row.getString("hash"));
                });
        return hashes;
    }

    private static KeptRevision kept(ResultSet row, int number) throws SQLException {
        return new KeptRevision(ArchiveKind.of(row.getString("kind")), row.getString("revision"),
                row.getString("manifest"), Columns.instant(row, "kept_at"));
    }
}
