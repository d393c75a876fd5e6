package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.json.JsonOutput;

/** The trace of one demand, and the same as JSON, of which hardly anything is still to be written. */
final class TraceBook {

    private record Line(Voice voice, String reading, Sight[] sights) {
    }

    private final List<Line> lines = new ArrayList<>();

    /** @param reading open reading under which the rule was asked, or null */
    void add(Voice voice, String reading, Sight[] sights) {
        lines.add(new Line(voice, reading, sights));
    }

    List<TraceEntry> entries() {
        TraceEntry[] entries = new TraceEntry[lines.size()];
        for (int i = 0; i < entries.length; i++) {
            Line line = lines.get(i);
            TraceEntry.Looked[] looked = new TraceEntry.Looked[line.sights().length];
            for (int j = 0; j < looked.length; j++) {
                looked[j] = line.sights()[j].looked();
            }
            entries[i] = new TraceEntry(line.voice().phase(), line.reading(), line.voice().ref(), List.of(looked),
                    line.voice().says());
        }
        return List.of(entries);
    }

    /** The list as {@link DecisionWriter} writes it. */
    void write(JsonOutput out, PartWriter parts) {
        out.raw('[');
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            Line line = lines.get(i);
            VoiceJson json = line.voice().json();
            out.raw(json.beforeReading());
            out.text(line.reading());
            out.raw(json.beforeFacts());
            Sight[] sights = line.sights();
            for (int j = 0; j < sights.length; j++) {
                if (j > 0) {
                    out.raw(',');
                }
                sights[j].write(out, parts);
            }
            out.raw(json.afterFacts());
        }
        out.raw(']');
    }
}
