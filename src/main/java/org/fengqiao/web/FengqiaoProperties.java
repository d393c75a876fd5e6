package org.fengqiao.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the product finds and keeps its files. Relative paths start at the working directory.
 *
 * @param rules     folder of the packs
 * @param directory folder of the directory's tables
 * @param data      folder for what the service stores
 */
@ConfigurationProperties("fengqiao")
record FengqiaoProperties(Path rules, Path directory, Path data) {
}
