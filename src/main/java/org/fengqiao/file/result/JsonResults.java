package org.fengqiao.file.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.source.Entry;
import org.fengqiao.json.Json;
import org.fengqiao.service.BatchAnswer;
import tools.jackson.databind.json.JsonMapper;

/** Full decisions, one line of JSON for each matter, in the form in which the service answers batches. */
public final class JsonResults implements Results {

    private final JsonMapper mapper = Json.mapper();
    private final OutputStream out;

    public JsonResults(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void decided(Entry entry, Decision decision) throws IOException {
        write(new BatchAnswer(entry.origin().line(), decision, null));
    }

    @Override
    public void refused(Entry entry) throws IOException {
        write(new BatchAnswer(entry.origin().line(), null, entry.problem()));
    }

    @Override
    public void finish(FileSummary summary) throws IOException {
        out.flush();
    }

    /** The stream itself stays open for whoever opened it. */
    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void write(BatchAnswer answer) throws IOException {
        out.write(mapper.writeValueAsBytes(answer));
        out.write('\n');
    }
}
