package org.fengqiao.policy.reading;

import java.util.Locale;

/**
 * A file of a pack as it was read.
 *
 * @param path   relative to the rules folder, with forward slashes
 * @param name   file name
 * @param sha256 hex
 */
record PackFile(String path, String name, byte[] bytes, String sha256) {

    /** Lower-case, without the dot; empty if there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** File name without its extension. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackFile that && path.equals(that.path) && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
