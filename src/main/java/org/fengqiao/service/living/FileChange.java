package org.fengqiao.service.living;

/**
 * A file that is not as it was.
 *
 * @param path relative to the rules folder; {@code directory/…} for the directory, wherever its folder is
 */
public record FileChange(FileKind kind, String path, Shift shift) {
}
