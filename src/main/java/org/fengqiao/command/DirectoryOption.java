package org.fengqiao.command;

import java.nio.file.Path;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;
import picocli.CommandLine.Option;

/** Where the directory is. */
final class DirectoryOption {

    @Option(names = "--directory", paramLabel = "文件夹", description = "名录文件夹，默认是规则文件夹里的 directory")
    private Path directory;

    InForce load(RulesFolder rules) {
        return rules.with(DirectoryFolder.read(directory == null ? rules.path().resolve("directory") : directory));
    }
}
