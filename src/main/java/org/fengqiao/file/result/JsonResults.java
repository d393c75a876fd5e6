package org.fengqiao.file.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.source.Entry;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemDocument;
import tools.jackson.databind.json.JsonMapper;

/** Full decisions, one line of JSON for each matter, in the form in which the service answers batches. */
public final class JsonResults implements Results {

    private final JsonMapper mapper = Json.mapper();
    private final OutputStream out;

    /**
     * @param line number in the file, from 1
     * @param id   number that the matter bears in the file, where the decision names it otherwise or there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record FileAnswer(long line, String id, Decision decision, ProblemDocument problem) {
    }

    public JsonResults(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void decided(Entry entry, Decision decision) throws IOException {
        String own = entry.matter().id();
        write(new FileAnswer(entry.origin().line(), decision.matter().equals(own) ? null : own, decision, null));
    }

    @Override
    public void refused(Entry entry) throws IOException {
        write(new FileAnswer(entry.origin().line(), entry.matter() == null ? null : entry.matter().id(), null,
                entry.problem()));
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

    private void write(FileAnswer answer) throws IOException {
        out.write(mapper.writeValueAsBytes(answer));
        out.write('\n');
    }
}
