package org.fengqiao.file.table;

import java.util.List;

/** A file that cannot be read as a whole; nothing of it was used. The message is for the user, in Chinese. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    /** @param faults whole sentences, each with its place and what to do */
    public UnreadableFileException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public UnreadableFileException(String fault) {
        this(List.of(fault));
    }

    public List<String> faults() {
        return faults;
    }
}
