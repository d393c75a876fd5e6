package org.fengqiao.decision;

import static org.fengqiao.json.JsonOutput.bytes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fengqiao.calendar.SkippedDay;
import org.fengqiao.json.JsonOutput;

/** Writes the parts of a decision that stand in several places of it. */
final class PartWriter {

    private static final byte[] NULL = bytes("null");
    private static final byte[] END = bytes("}");
    private static final byte[] RULES = bytes(",\"rules\":");
    private static final byte[] ALTERNATIVES = bytes(",\"alternatives\":");
    private static final byte[][] CONCLUDED = names("value", "open");
    private static final byte[][] PARTY = names("role", "body", "name", "post", "person");
    private static final byte[][] CLOCK = names("limit", "from", "startedAt", "due", "lastDay", "skipped",
            "provisional", "extended");
    private static final byte[][] SKIPPED = names("day", "reason");
    private static final byte[][] REF = names("pack", "name", "basis", "at");

    private static final byte[][] LOOKED = names("field", "value");

    private final JsonOutput out;
    private final Map<Object, byte[]> known;
    /** A decision names few parties, each of them many times. */
    private final Map<PartyRef, byte[]> parties = new IdentityHashMap<>();

    PartWriter(JsonOutput out) {
        this(out, Map.of());
    }

    PartWriter(JsonOutput out, Map<Object, byte[]> known) {
        this.out = out;
        this.known = known;
    }

    void concluded(Concluded c) {
        text(CONCLUDED[0], c.value());
        out.raw(CONCLUDED[1]);
        out.flag(c.open());
        list(ALTERNATIVES, c.alternatives(), out::text);
        rules(c.rules());
        out.raw(END);
    }

    void clock(Clock c) {
        if (c == null) {
            out.text(null);
            return;
        }
        text(CLOCK[0], c.limit());
        text(CLOCK[1], c.from());
        out.raw(CLOCK[2]);
        out.instant(c.startedAt());
        out.raw(CLOCK[3]);
        out.instant(c.due());
        out.raw(CLOCK[4]);
        out.date(c.lastDay());
        list(CLOCK[5], c.skipped(), this::skipped);
        out.raw(CLOCK[6]);
        out.flag(c.provisional());
        out.raw(CLOCK[7]);
        out.number(c.extended());
        out.raw(END);
    }

    void skipped(SkippedDay s) {
        out.raw(SKIPPED[0]);
        out.date(s.day());
        text(SKIPPED[1], s.reason());
        out.raw(END);
    }

    void rule(RuleRef ref) {
        byte[] json = known.get(ref);
        if (json != null) {
            out.raw(json);
            return;
        }
        text(REF[0], ref.pack());
        text(REF[1], ref.name());
        text(REF[2], ref.basis());
        text(REF[3], ref.at());
        out.raw(END);
    }

    void looked(TraceEntry.Looked looked) {
        text(LOOKED[0], looked.field());
        text(LOOKED[1], looked.value());
        out.raw(END);
    }

    void party(byte[] name, PartyRef party) {
        out.raw(name);
        party(party);
    }

    void party(PartyRef p) {
        byte[] json = p == null ? NULL : parties.get(p);
        if (json != null) {
            out.raw(json);
            return;
        }
        json = out.kept(() -> written(p));
        if (json != null) {
            parties.put(p, json);
        }
    }

    private void written(PartyRef p) {
        text(PARTY[0], p.role());
        text(PARTY[1], p.body());
        text(PARTY[2], p.name());
        text(PARTY[3], p.post());
        text(PARTY[4], p.person());
        out.raw(END);
    }

    void text(byte[] name, String value) {
        out.raw(name);
        out.text(value);
    }

    /** Of texts that may be the same in every decision. */
    void texts(byte[] name, List<String> texts) {
        byte[] json = known.get(texts);
        if (json == null) {
            list(name, texts, out::text);
        } else {
            out.raw(name);
            out.raw(json);
        }
    }

    <T> void list(byte[] name, List<T> values, Consumer<T> write) {
        out.raw(name);
        out.raw('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            write.accept(values.get(i));
        }
        out.raw(']');
    }

    void rules(List<RuleRef> rules) {
        list(RULES, rules, this::rule);
    }

    /** What stands before each value: the brace or comma and the name. */
    static byte[][] names(String... components) {
        byte[][] names = new byte[components.length][];
        for (int i = 0; i < components.length; i++) {
            names[i] = bytes((i == 0 ? "{\"" : ",\"") + components[i] + "\":");
        }
        return names;
    }
}
