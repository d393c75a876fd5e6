package org.fengqiao.web;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the product finds and keeps its files. Relative paths start at the working directory.
 *
 * @param rules     folder of the packs
 * @param directory folder of the directory's tables
 * @param data      folder for what the service stores
 * @param watch     whether changes of rules and directory are put in force without being asked for
 * @param look      how often to look at the store, and if {@code watch} at the folders
 */
@ConfigurationProperties("fengqiao")
record FengqiaoProperties(Path rules, Path directory, Path data, boolean watch, Duration look) {
}
