package org.fengqiao.file.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.source.JsonOrigin;
import org.fengqiao.file.source.JsonRefusal;

/** Refused matters as lines of JSON. */
final class JsonRejects implements Rejects {
    private final JsonRefusal refusal = new JsonRefusal();
    private final OutputStream out;

    JsonRejects(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void add(Entry refused) throws IOException {
        out.write(refusal.line((JsonOrigin) refused.origin(), refused.marks()));
        out.write('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
