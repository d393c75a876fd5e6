package org.fengqiao.decision;

import static org.fengqiao.json.JsonOutput.bytes;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.fengqiao.json.JsonOutput;

/**
 * Writes a decision as {@link DecisionId#canonical} promises: the components of each record in their order, under
 * their names. By hand because every decision is written at least once, for its id; a test holds it to what reflection
 * over the records would write.
 */
final class DecisionWriter {

    private static final byte[] END = bytes("}");
    private static final byte[] BY = bytes(",\"by\":");
    private static final byte[] TO = bytes(",\"to\":");
    private static final byte[] CLOCK = bytes(",\"clock\":");
    private static final byte[] TEXT = bytes(",\"text\":");
    private static final byte[] NAME = bytes("{\"name\":");
    private static final byte[] ACTION = bytes("{\"action\":");
    private static final byte[] KIND = bytes("{\"kind\":");

    private static final byte[][] DECISION = PartWriter.names("id", "matter", "asOf", "receivedAt", "pack", "policyRevision",
            "directoryRevision", "place", "placeName", "demands", "verify", "unmodelled");
    private static final byte[][] DEMAND = PartWriter.names("demand", "item", "purpose", "legalChannel", "separate", "route",
            "duties", "powers", "alerts", "papers", "confirmations", "conflicts", "trace");
    private static final byte[][] ROUTE = PartWriter.names("firstHandler", "lead", "coHandlers", "coordinator", "barred",
            "recusals", "level");
    private static final byte[][] DUTY = PartWriter.names("id", "action", "by", "to", "clock", "evidence", "rules", "reading",
            "state", "metAt", "attempts", "note");
    private static final byte[][] ALERT = PartWriter.names("kind", "text", "by", "to", "duty", "at", "active");
    private static final byte[][] CONFIRMATION = PartWriter.names("subject", "proposed", "alternatives", "duty");
    static final byte[][] TRACE = PartWriter.names("phase", "reading", "rule", "facts", "says");
    private static final Map<DutyState, String> STATES = new EnumMap<>(DutyState.class);

    static {
        for (DutyState state : DutyState.values()) {
            STATES.put(state, state.code());
        }
    }

    private final JsonOutput out;
    private final Iterator<TraceBook> traces;
    private final PartWriter parts;

    /**
     * @param known  JSON of parts, by identity; what is not in it is written out
     * @param traces those of the demands, in their order; may be left out, which takes longer
     */
    DecisionWriter(JsonOutput out, Map<Object, byte[]> known, List<TraceBook> traces) {
        this.out = out;
        this.traces = traces.iterator();
        this.parts = new PartWriter(out, known);
    }

    void write(Decision d) {
        parts.text(DECISION[0], d.id());
        parts.text(DECISION[1], d.matter());
        out.raw(DECISION[2]);
        out.instant(d.asOf());
        out.raw(DECISION[3]);
        out.instant(d.receivedAt());
        parts.text(DECISION[4], d.pack());
        parts.text(DECISION[5], d.policyRevision());
        parts.text(DECISION[6], d.directoryRevision());
        parts.text(DECISION[7], d.place());
        parts.text(DECISION[8], d.placeName());
        parts.list(DECISION[9], d.demands(), this::demand);
        parts.list(DECISION[10], d.verify(), out::text);
        parts.texts(DECISION[11], d.unmodelled());
        out.raw(END);
        out.flush();
    }

    private void demand(DemandDecision d) {
        parts.text(DEMAND[0], d.demand());
        parts.text(DEMAND[1], d.item());
        out.raw(DEMAND[2]);
        parts.concluded(d.purpose());
        out.raw(DEMAND[3]);
        parts.concluded(d.legalChannel());
        out.raw(DEMAND[4]);
        out.flag(d.separate());
        out.raw(DEMAND[5]);
        route(d.route());
        parts.list(DEMAND[6], d.duties(), this::duty);
        parts.list(DEMAND[7], d.powers(), this::power);
        parts.list(DEMAND[8], d.alerts(), this::alert);
        parts.list(DEMAND[9], d.papers(), this::paper);
        parts.list(DEMAND[10], d.confirmations(), this::confirmation);
        parts.list(DEMAND[11], d.conflicts(), this::conflict);
        if (traces.hasNext()) {
            out.raw(DEMAND[12]);
            traces.next().write(out, parts);
        } else {
            parts.list(DEMAND[12], d.trace(), this::trace);
        }
        out.raw(END);
    }

    private void route(Route r) {
        parts.party(ROUTE[0], r.firstHandler());
        parts.party(ROUTE[1], r.lead());
        parts.list(ROUTE[2], r.coHandlers(), parts::party);
        parts.party(ROUTE[3], r.coordinator());
        parts.list(ROUTE[4], r.barred(), parts::party);
        parts.list(ROUTE[5], r.recusals(), parts::party);
        parts.text(ROUTE[6], r.level());
        parts.rules(r.rules());
        out.raw(END);
    }

    private void duty(Duty d) {
        parts.text(DUTY[0], d.id());
        parts.text(DUTY[1], d.action());
        parts.party(DUTY[2], d.by());
        parts.party(DUTY[3], d.to());
        out.raw(DUTY[4]);
        parts.clock(d.clock());
        parts.texts(DUTY[5], d.evidence());
        parts.list(DUTY[6], d.rules(), parts::rule);
        parts.text(DUTY[7], d.reading());
        parts.text(DUTY[8], STATES.get(d.state()));
        out.raw(DUTY[9]);
        out.instant(d.metAt());
        out.raw(DUTY[10]);
        out.number(d.attempts());
        parts.text(DUTY[11], d.note());
        out.raw(END);
    }

    private void power(Power p) {
        parts.text(ACTION, p.action());
        parts.party(BY, p.by());
        out.raw(CLOCK);
        parts.clock(p.clock());
        parts.rules(p.rules());
        out.raw(END);
    }

    private void alert(Alert a) {
        parts.text(ALERT[0], a.kind().label());
        parts.text(ALERT[1], a.text());
        parts.party(ALERT[2], a.by());
        parts.party(ALERT[3], a.to());
        parts.text(ALERT[4], a.duty());
        out.raw(ALERT[5]);
        out.instant(a.at());
        out.raw(ALERT[6]);
        out.flag(a.active());
        parts.rules(a.rules());
        out.raw(END);
    }

    private void paper(Paper p) {
        parts.text(NAME, p.name());
        parts.party(BY, p.by());
        parts.party(TO, p.to());
        parts.rules(p.rules());
        out.raw(END);
    }

    private void confirmation(Confirmation c) {
        parts.text(CONFIRMATION[0], c.subject());
        parts.text(CONFIRMATION[1], c.proposed());
        parts.list(CONFIRMATION[2], c.alternatives(), out::text);
        parts.text(CONFIRMATION[3], c.duty());
        parts.rules(c.rules());
        out.raw(END);
    }

    private void conflict(Conflict c) {
        parts.text(KIND, c.kind());
        parts.text(TEXT, c.text());
        parts.rules(c.rules());
        out.raw(END);
    }

    private void trace(TraceEntry t) {
        parts.text(TRACE[0], t.phase());
        parts.text(TRACE[1], t.reading());
        out.raw(TRACE[2]);
        parts.rule(t.rule());
        parts.list(TRACE[3], t.facts(), parts::looked);
        parts.list(TRACE[4], t.says(), out::text);
        out.raw(END);
    }
}
