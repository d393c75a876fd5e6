package org.fengqiao.decision;

import org.fengqiao.json.JsonOutput;

/**
 * One thing that a rule looked at and what it saw.
 *
 * @param json how it is written, or null where it is seen too seldom to be kept
 */
record Sight(TraceEntry.Looked looked, byte[] json) {

    static Sight once(TraceEntry.Looked looked) {
        return new Sight(looked, null);
    }

    /** The same with its JSON. */
    Sight often() {
        return new Sight(looked, JsonOutput.of(out -> new PartWriter(out).looked(looked)));
    }

    void write(JsonOutput out, PartWriter parts) {
        if (json == null) {
            parts.looked(looked);
        } else {
            out.raw(json);
        }
    }
}
