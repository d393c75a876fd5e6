package org.fengqiao.decision;

import static org.fengqiao.json.JsonOutput.bytes;

import org.fengqiao.json.JsonOutput;

/**
 * The JSON of a rule and of its line in a trace, as far as it is the same in every decision: written once per policy.
 *
 * @param ref           reference to the rule
 * @param beforeReading the line up to the reading
 * @param beforeFacts   on from there up to what the rule looked at
 * @param afterFacts    the rest of the line
 */
record VoiceJson(byte[] ref, byte[] beforeReading, byte[] beforeFacts, byte[] afterFacts) {

    static VoiceJson of(Voice voice) {
        byte[][] names = DecisionWriter.TRACE;
        return new VoiceJson(JsonOutput.of(out -> new PartWriter(out).rule(voice.ref())),
                JsonOutput.of(out -> {
                    out.raw(names[0]);
                    out.text(voice.phase());
                    out.raw(names[1]);
                }),
                JsonOutput.of(out -> {
                    out.raw(names[2]);
                    new PartWriter(out).rule(voice.ref());
                    out.raw(names[3]);
                    out.raw('[');
                }),
                JsonOutput.of(out -> {
                    out.raw(']');
                    new PartWriter(out).list(names[4], voice.says(), out::text);
                    out.raw(bytes("}"));
                }));
    }
}
