package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;

/** What holds for every matter under the packs that ship. */
class DecisionPropertyTest {

    private static final PolicyBook POLICIES =
            new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(Path.of("rules"));
    private static final Policy POLICY = POLICIES.get("futian");
    private static final Assessor ASSESSOR = new Assessor(new Decider());

    @Provide
    Arbitrary<Matter> matters() {
        return Matters.any();
    }

    @Provide
    Arbitrary<Instant> later() {
        return Arbitraries.longs().between(0, 86_400L * 30).map(Matters.NOW::plusSeconds);
    }

    @Property(tries = 100)
    void equalInputGivesEqualBytesInWhateverOrderItCame(@ForAll("matters") Matter matter, @ForAll long seed) {
        List<Event> events = new ArrayList<>(matter.history());
        Collections.shuffle(events, new Random(seed));
        Decision one = decide(matter, POLICY);
        Decision other = decide(matter.withHistory(events), new Shuffled(POLICY, seed));
        assertThat(DecisionId.canonical(other)).isEqualTo(DecisionId.canonical(one));
        assertThat(one.id()).isEqualTo(DecisionId.of(one)).hasSize(64);
    }

    @Property(tries = 100)
    void theBarredAreNowhereInARoute(@ForAll("matters") Matter matter) {
        for (DemandDecision d : decide(matter, POLICY).demands()) {
            List<String> barred = d.route().barred().stream().map(PartyRef::body).toList();
            Stream<PartyRef> route = Stream.concat(Stream.of(d.route().firstHandler(), d.route().lead(),
                    d.route().coordinator()), d.route().coHandlers().stream());
            Stream<PartyRef> duties = d.duties().stream().flatMap(u -> Stream.of(u.by(), u.to()));
            Stream<PartyRef> alerts = d.alerts().stream().flatMap(a -> Stream.of(a.by(), a.to()));
            Stream<PartyRef> papers = d.papers().stream().flatMap(p -> Stream.of(p.by(), p.to()));
            assertThat(Stream.of(route, duties, alerts, papers).flatMap(s -> s).filter(Objects::nonNull)
                    .map(PartyRef::body)).noneMatch(barred::contains);
        }
    }

    @Property(tries = 100)
    void nothingEndsLaterThanSixtyDaysAndThirty(@ForAll("matters") Matter matter) {
        WorkCalendar calendar = POLICY.calendar("440304");
        for (DemandDecision d : decide(matter, POLICY).demands()) {
            for (Duty duty : d.duties()) {
                if (duty.action().equals("办结") && duty.clock() != null && duty.clock().startedAt() != null) {
                    Instant floor = calendar.deadline(duty.clock().startedAt(), new TimeLimit(90, ClockUnit.DAY),
                            Counting.DEFAULT).due();
                    assertThat(duty.clock().due()).isBeforeOrEqualTo(floor);
                }
            }
        }
    }

    @Property(tries = 100)
    void nothingChangesBeforeTheNextCheck(@ForAll("matters") Matter matter, @ForAll("later") Instant later) {
        Instant now = matter.history().stream().map(Event::at).max(Instant::compareTo).orElse(Matters.RECEIVED);
        Assessment first = ASSESSOR.assess(matter, now, null, POLICY, Trial.DIRECTORY);
        Instant last = first.nextCheck() == null ? later : first.nextCheck().minusSeconds(1);
        assertThat(states(ASSESSOR.assess(matter, last, null, POLICY, Trial.DIRECTORY))).isEqualTo(states(first));
        // While a hearing runs it is looked at again every day, although nothing need have changed.
        boolean heard = matter.history().stream().anyMatch(e -> e.kind() == EventKind.HEARING_OPENED);
        if (first.nextCheck() != null && !heard) {
            assertThat(states(ASSESSOR.assess(matter, first.nextCheck(), null, POLICY, Trial.DIRECTORY)))
                    .isNotEqualTo(states(first));
        }
    }

    @Property(tries = 100)
    void whatIsMetStaysMetAndWhatIsBreachedStaysLate(@ForAll("matters") Matter matter, @ForAll("later") Instant later) {
        Assessment before = ASSESSOR.assess(matter, Matters.NOW, null, POLICY, Trial.DIRECTORY);
        Assessment after = ASSESSOR.assess(matter, later, null, POLICY, Trial.DIRECTORY);
        before.decision().demands().stream().flatMap(d -> d.duties().stream())
                .filter(d -> d.state() != DutyState.OPEN && d.state() != DutyState.WAITING)
                .forEach(d -> assertThat(after.decision().demands().stream().flatMap(x -> x.duties().stream()))
                        .anyMatch(x -> x.id().equals(d.id()) && x.state() == d.state()));
    }

    private static Decision decide(Matter matter, Policy policy) {
        return new Decider().decide(matter, Matters.NOW, policy, Trial.DIRECTORY);
    }

    private static List<String> states(Assessment assessment) {
        Stream<String> duties = assessment.decision().demands().stream().flatMap(d -> d.duties().stream())
                .map(d -> d.id() + d.state());
        Stream<String> alerts = assessment.decision().demands().stream().flatMap(d -> d.alerts().stream())
                .map(a -> a.kind() + a.text() + a.duty() + a.active());
        return Stream.concat(duties, alerts).sorted().toList();
    }
}
