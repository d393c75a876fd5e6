package org.fengqiao.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import tools.jackson.databind.JsonNode;
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
        return decide(in, out, matter -> inForce.decide(matter, pack, asOf));
    }

    /** The same, deciding each matter as the caller wants it. */
    public Summary decide(InputStream in, OutputStream out, Function<Matter, Decision> decide) throws IOException {
        Lines lines = new Lines(in, MatterReader.LARGEST);
        Answers answers = new Answers(out);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.tooLong()) {
                answers.write(new BatchAnswer(line.number(), null, ProblemDocument.of(ProblemCode.BODY_TOO_LARGE,
                        "这一行超过 2 MB，一件事项最多 2 MB。")));
            } else if (!line.blank()) {
                byte[] text = line.text();
                answers.write(answer(line.number(), () -> reader.read(text), decide));
            }
        }
        return answers.done();
    }

    /** The same for the elements of an array; they count as lines. */
    public Summary decide(JsonNode array, OutputStream out, InForce inForce, String pack, Instant asOf)
            throws IOException {
        Answers answers = new Answers(out);
        long number = 0;
        for (JsonNode element : array) {
            number++;
            answers.write(answer(number, () -> reader.read(element),
                    matter -> inForce.decide(matter, pack, asOf)));
        }
        return answers.done();
    }

    private static BatchAnswer answer(long number, Supplier<Matter> matter, Function<Matter, Decision> decide) {
        try {
            return new BatchAnswer(number, decide.apply(matter.get()), null);
        } catch (ProblemException refused) {
            return new BatchAnswer(number, null, refused.document());
        }
    }

    /** Writes answers, counts them, and hands them on from time to time. */
    private final class Answers {
        private final OutputStream out;
        private long decided;
        private long refused;

        Answers(OutputStream out) {
            this.out = out;
        }

        void write(BatchAnswer answer) throws IOException {
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

        Summary done() throws IOException {
            out.flush();
            return new Summary(decided, refused);
        }
    }
}
