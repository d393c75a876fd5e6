package org.fengqiao.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.hash.Sha256;
import org.fengqiao.place.DirectoryFiles;
import org.fengqiao.policy.Policy;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;

/** Keeps the files behind what is put in force, so that every decision under it can be made again. */
public final class RevisionKeeper {

    private final Archive archive;
    private final Path rules;

    /** @param rules the folder that policies are read from */
    public RevisionKeeper(Archive archive, Path rules) {
        this.archive = archive;
        this.rules = rules;
    }

    /**
     * Does nothing for a revision that is kept already.
     *
     * @throws org.fengqiao.receipt.store.StoreException if the archive would not
     * @throws UncheckedIOException in Chinese, if a file is no longer the one that was read
     */
    public void keep(InForce inForce) {
        String directory = inForce.directory().revision();
        if (archive.find(ArchiveKind.DIRECTORY, directory).isEmpty()) {
            archive.keep(ArchiveKind.DIRECTORY, directory, DirectoryFiles.of(inForce.directory()));
        }
        for (Policy policy : inForce.policies().all()) {
            if (archive.find(ArchiveKind.POLICY, policy.revision()).isEmpty()) {
                archive.keep(ArchiveKind.POLICY, policy.revision(), contents(policy));
            }
        }
    }

    private SortedMap<String, byte[]> contents(Policy policy) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        policy.files().forEach((path, hash) -> contents.put(path, content(path, hash)));
        return contents;
    }

    private byte[] content(String path, String hash) {
        try {
            byte[] content = Files.readAllBytes(rules.resolve(path));
            if (!Sha256.hex(content).equals(hash)) {
                throw new IOException("读入之后又被改动");
            }
            return content;
        } catch (IOException gone) {
            throw new UncheckedIOException("规则文件 " + path + " 存不进档案：" + gone.getMessage() + "。请重新载入规则文件夹。",
                    gone);
        }
    }
}
