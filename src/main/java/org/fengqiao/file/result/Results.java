package org.fengqiao.file.result;

import java.io.Closeable;
import java.io.IOException;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.source.Entry;

/** Takes what comes of each matter of a file, in the order of the file. */
public interface Results extends Closeable {

    void decided(Entry entry, Decision decision) throws IOException;

    /** @param entry with its marks */
    void refused(Entry entry) throws IOException;

    /** After the last matter; nothing is complete before. */
    void finish(FileSummary summary) throws IOException;
}
