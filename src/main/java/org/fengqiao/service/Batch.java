package org.fengqiao.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decides a stream of matters, one JSON object a line, and answers each line with one line. Memory does not grow with
 * the stream, and a line that is wrong is answered and passed over.
 */
public final class Batch {

    private static final int FLUSH_EVERY = 64;

    private final JsonMapper mapper = Json.mapper();
    private final MatterReader reader;

    public Batch(MatterReader reader) {
        this.reader = reader;
    }

    /** What came of a batch. */
    public record Summary(long decided, long refused) {
    }

    /**
     * Reads to the end of {@code in}. Blank lines are passed over; {@code pack} null means the one that covers the
     * place of each matter.
     */
    public Summary decide(InputStream in, OutputStream out, InForce inForce, String pack, Instant asOf)
            throws IOException {
        Lines lines = new Lines(in, MatterReader.LARGEST);
        long decided = 0;
        long refused = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.text() != null && new String(line.text(), StandardCharsets.UTF_8).isBlank()) {
                continue;
            }
            BatchAnswer answer = answer(line, inForce, pack, asOf);
            out.write(mapper.writeValueAsBytes(answer));
            out.write('\n');
            if (answer.problem() == null) {
                decided++;
            } else {
                refused++;
            }
            if ((decided + refused) % FLUSH_EVERY == 0) {
                out.flush();
            }
        }
        out.flush();
        return new Summary(decided, refused);
    }

    private BatchAnswer answer(Line line, InForce inForce, String pack, Instant asOf) {
        if (line.text() == null) {
            return new BatchAnswer(line.number(), null, ProblemDocument.of(ProblemCode.BODY_TOO_LARGE,
                    "这一行超过 2 MB，一件事项最多 2 MB。"));
        }
        try {
            return new BatchAnswer(line.number(), inForce.decide(reader.read(line.text()), pack, asOf), null);
        } catch (ProblemException refused) {
            return new BatchAnswer(line.number(), null, refused.document());
        }
    }
}
