package org.fengqiao.file.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.table.CountedInput;
import org.fengqiao.file.table.TextEncoding;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The matters of a JSON array, or of a file with one JSON object a line. */
final class JsonMatters implements MatterSource {

    private final CountedInput in;
    private final long total;
    private final Pieces pieces;
    private final MatterReader reader;

    /** Cuts a file into the texts of its matters. */
    interface Pieces {
        /** The next text, or null at the end. */
        JsonOrigin next() throws IOException;
    }

    private JsonMatters(CountedInput in, long total, Pieces pieces, MatterReader reader) {
        this.in = in;
        this.total = total;
        this.pieces = pieces;
        this.reader = reader;
    }

    static JsonMatters array(Content file, MatterReader reader) throws IOException {
        new TextEncoding(file).requireUtf8();
        CountedInput in = new CountedInput(file.open());
        return new JsonMatters(in, file.size(), new ArrayPieces(in), reader);
    }

    static JsonMatters lines(Content file, MatterReader reader) throws IOException {
        new TextEncoding(file).requireUtf8();
        CountedInput in = new CountedInput(file.open());
        return new JsonMatters(in, file.size(), new LinePieces(in), reader);
    }

    @Override
    public Entry next() throws IOException {
        JsonOrigin origin = pieces.next();
        if (origin == null) {
            return null;
        }
        if (origin.text() == null) {
            return new Entry(origin, null, List.of(origin.locate(Fault.inBody("", "too-large",
                    "这一件超过 " + MatterReader.LARGEST / 1024 / 1024 + " MB，请删减；退回的文件里没有留下它的原文", List.of()))));
        }
        try {
            return new Entry(origin, reader.read(unwrapped(reader.tree(origin.text()))), List.of());
        } catch (ProblemException faulty) {
            return new Entry(origin, null, faults(faulty.document()).stream().map(origin::locate).toList());
        }
    }

    /** What came back from an earlier refusal is read without what that refusal added. */
    private JsonNode unwrapped(JsonNode tree) {
        if (!(tree instanceof ObjectNode object) || !object.has(JsonRefusal.MARK)) {
            return tree;
        }
        JsonNode text = object.get(JsonRefusal.TEXT);
        if (text != null && text.isString()) {
            return reader.tree(text.stringValue().getBytes(StandardCharsets.UTF_8));
        }
        object.remove(JsonRefusal.MARK);
        return object;
    }

    private static List<Fault> faults(ProblemDocument problem) {
        return problem.errors().isEmpty()
                ? List.of(Fault.inBody("", problem.code(), problem.detail(), List.of())) : problem.errors();
    }

    @Override
    public List<String> headings() {
        return List.of();
    }

    @Override
    public long done() {
        return in.count();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
