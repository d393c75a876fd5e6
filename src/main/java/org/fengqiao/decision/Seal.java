package org.fengqiao.decision;

import java.util.IdentityHashMap;
import java.util.Map;
import org.fengqiao.json.Json;
import org.fengqiao.policy.Policy;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Gives decisions of one policy their ids: {@link DecisionId#of}, only faster. Most of a decision's bytes are names and
 * sentences of rules, which are the same in every decision, so their JSON is kept.
 */
final class Seal {

    private final JsonMapper plain = Json.mapper();
    private final JsonMapper mapper;
    private final Map<Object, SerializableString> known = new IdentityHashMap<>();

    Seal(Policy policy) {
        for (Voice voice : policy.derived(Voices.class, Voices::new).all()) {
            known.put(voice.ref(), json(voice.ref()));
            known.put(voice.says(), json(voice.says()));
        }
        SimpleModule rules = new SimpleModule("rules");
        rules.addSerializer(RuleRef.class, new RefWriter());
        rules.addSerializer(TraceEntry.class, new EntryWriter());
        this.mapper = Json.configure(JsonMapper.builder()).addModule(rules).build();
    }

    /** @param decision with an empty id */
    Decision on(Decision decision) {
        return DecisionId.with(decision, DecisionId.hash(mapper.writeValueAsBytes(decision)));
    }

    private SerializableString json(Object value) {
        return new SerializedString(plain.writeValueAsString(value));
    }

    private void write(Object value, JsonGenerator out) {
        SerializableString json = known.get(value);
        out.writeRawValue(json == null ? json(value) : json);
    }

    private final class RefWriter extends ValueSerializer<RuleRef> {
        @Override
        public void serialize(RuleRef ref, JsonGenerator out, SerializationContext context) {
            write(ref, out);
        }
    }

    private final class EntryWriter extends ValueSerializer<TraceEntry> {
        @Override
        public void serialize(TraceEntry entry, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("phase", entry.phase());
            out.writeStringProperty("reading", entry.reading());
            out.writeName("rule");
            write(entry.rule(), out);
            out.writeName("facts");
            out.writeStartArray();
            for (TraceEntry.Looked looked : entry.facts()) {
                out.writeStartObject();
                out.writeStringProperty("field", looked.field());
                out.writeStringProperty("value", looked.value());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeName("says");
            write(entry.says(), out);
            out.writeEndObject();
        }
    }
}
