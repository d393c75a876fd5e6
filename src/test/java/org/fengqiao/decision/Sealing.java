package org.fengqiao.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.JsonOutput;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.DemandFact;

/** What trace and id add to a decision, done again by itself so that it can be measured. */
public final class Sealing {

    private record Told(Voice voice, String reading, DemandFact fact) {
    }

    private final Views views;
    private final Seal seal;
    private final Decision unsealed;
    private final List<List<Told>> demands = new ArrayList<>();
    private final List<TraceBook> traces;

    public Sealing(Matter matter, Instant at, Policy policy, Directory directory) {
        Voices voices = policy.derived(Voices.class, Voices::new);
        LocalDate day = at.atZone(WorkCalendar.ZONE).toLocalDate();
        views = voices.views();
        seal = policy.derived(Seal.class, Seal::new);
        Examination examined = new Decider().examine(matter, at, at, policy, directory);
        unsealed = DecisionId.with(examined.decision(), "");
        for (Examination.OneDemand demand : examined.demands()) {
            List<Told> told = new ArrayList<>();
            demand.asked().forEach(asked -> voices
                    .of(policy.matching(asked.phase(), asked.fact(), day))
                    .forEach(voice -> told.add(new Told(voice, asked.reading(), asked.fact()))));
            demands.add(told);
        }
        traces = demands.stream().map(this::book).toList();
    }

    /** The trace of every demand gathered, written and hashed: what a decision without trace would save. */
    public byte[] trace() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<Told> told : demands) {
                TraceBook book = book(told);
                book.entries();
                JsonOutput out = new JsonOutput(digest::update);
                book.write(out, new PartWriter(out));
                out.flush();
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The decision, with a trace already gathered, written and hashed: what it would save to have no id. */
    public Decision id() {
        return seal.on(unsealed, traces);
    }

    private TraceBook book(List<Told> told) {
        TraceBook book = new TraceBook();
        Map<DemandFact, Views.Seen> seen = new IdentityHashMap<>();
        for (Told each : told) {
            book.add(each.voice(), each.reading(),
                    seen.computeIfAbsent(each.fact(), views::on).of(each.voice().view()));
        }
        return book;
    }
}
