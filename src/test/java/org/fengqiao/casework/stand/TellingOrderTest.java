package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every log, whatever was done, and in whatever order it was told. */
class TellingOrderTest {

    private static final Instant RECEIVED = Cases.smell().stand().receivedAt();
    private static final JsonMapper JSON = Json.mapper();
    private static final int MINUTES = 20 * 24 * 60;

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void anyOrderOfTellingGivesTheSameVerdictsByTrueTime(@ForAll("acts") List<Event> acts) {
        Cases atOnce = Cases.smell();
        acts.stream().sorted(Comparator.comparing(Event::at)).forEach(atOnce::tell);
        Cases late = Cases.smell();
        Instant told = RECEIVED.plus(Duration.ofDays(30));
        for (Event act : acts) {
            told = told.plusSeconds(60);
            late.tell(act, told, Proof.WORD);
        }
        Instant end = RECEIVED.plus(Duration.ofDays(100));
        atOnce.until(end);
        late.until(end);

        assertThat(verdicts(late.stand())).isEqualTo(verdicts(atOnce.stand()));
        assertThat(late.stand().custody()).isEqualTo(atOnce.stand().custody());
        assertThat(late.stand().endings()).isEqualTo(atOnce.stand().endings());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whatIsTakenBackNeverWas(@ForAll("acts") List<Event> acts, @ForAll @IntRange(min = 0, max = 8) int which) {
        List<Event> order = acts.stream().sorted(Comparator.comparing(Event::at)).toList();
        int wrong = which % order.size();
        Instant told = RECEIVED.plus(Duration.ofDays(30));
        Cases without = Cases.smell();
        Cases with = Cases.smell();
        long entry = 0;
        for (int i = 0; i < order.size(); i++) {
            told = told.plusSeconds(60);
            with.tell(order.get(i), told, Proof.WORD);
            if (i == wrong) {
                entry = with.stand().sequence();
            } else {
                without.tell(order.get(i), told, Proof.WORD);
            }
        }
        Instant end = RECEIVED.plus(Duration.ofDays(100));
        with.told(new Happening.Retracted(entry, "误记"), told.plusSeconds(60), told.plusSeconds(60), Proof.WORD);
        with.until(end);
        without.until(end);

        assertThat(verdicts(with.stand())).isEqualTo(verdicts(without.stand()));
        assertThat(with.stand().custody()).isEqualTo(without.stand().custody());
        assertThat(with.stand().endings()).isEqualTo(without.stand().endings());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aLogJudgedAgainGivesTheSameStandAndSurvivesBeingStored(@ForAll("acts") List<Event> acts) {
        Cases live = Cases.smell();
        Instant told = RECEIVED;
        for (Event act : acts) {
            told = told.isAfter(act.at()) ? told : act.at();
            live.tell(act, told, told.equals(act.at()) ? Proof.WORD : Proof.CALL_RECORD);
        }
        live.until(told.plus(Duration.ofDays(3)));

        assertThat(live.again()).isEqualTo(live.stand());
        assertThat(JSON.readValue(JSON.writeValueAsBytes(live.stand()), Stand.class)).isEqualTo(live.stand());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void somebodyAlwaysAnswersAndNoDutyIsLostOrDoubled(@ForAll("acts") List<Event> acts) {
        Cases live = Cases.smell();
        Set<String> owed = new HashSet<>();
        acts.stream().sorted(Comparator.comparing(Event::at)).forEach(act -> {
            Stand stand = live.tell(act);
            List<String> ids = stand.duties().stream().map(d -> d.duty().id()).toList();
            assertThat(ids).doesNotHaveDuplicates().containsAll(owed);
            stand.duties().stream().filter(LedgerDuty::owed).forEach(d -> owed.add(d.duty().id()));
            assertThat(stand.custody()).hasSize(1).allSatisfy(c -> {
                assertThat(c.body()).isNotBlank();
                assertThat(c.leader().person()).isNotBlank();
            });
            assertThat(stand.nextCheck()).satisfiesAnyOf(next -> assertThat(next).isNull(),
                    next -> assertThat(next).isAfter(stand.asOf()));
        });
    }

    @Provide
    Arbitrary<List<Event>> acts() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(1, MINUTES);
        Arbitrary<EventKind> kinds = Arbitraries.of(EventKind.ACKNOWLEDGED, EventKind.ACCEPTED, EventKind.FED_BACK,
                EventKind.PHONED, EventKind.APPOINTED, EventKind.FIRST_ROUND, EventKind.OBJECTED,
                EventKind.OBJECTION_UPHELD, EventKind.OBJECTION_REFUSED, EventKind.RETURNED, EventKind.FORWARDED,
                EventKind.ASSIGNED, EventKind.DISPATCHED, EventKind.DESIGNATED, EventKind.CONFIRMED, EventKind.ANSWERED, EventKind.ANSWER_SERVED,
                EventKind.REVIEW_REQUESTED, EventKind.SETTLED, EventKind.EXECUTED, EventKind.CLOSED,
                EventKind.RESOLVED, EventKind.REOPENED, EventKind.CASE_HELD, EventKind.WHISTLED,
                EventKind.INSTRUCTED, EventKind.SUPERVISED, EventKind.SUPERVISION_ANSWERED, EventKind.PAPER_WITHDRAWN,
                EventKind.EXTENSION_ASKED, EventKind.EXTENSION_REFUSED, EventKind.REMINDED, EventKind.WAIVED);
        Arbitrary<String> bodies = Arbitraries.of(Cases.RECEIVER, Cases.BUREAU, Cases.WATER);
        Arbitrary<String> acting = bodies.injectNull(0.1);
        Arbitrary<EventResult> results = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5,
                Arbitraries.just(EventResult.DONE)), net.jqwik.api.Tuple.of(1, Arbitraries.of(EventResult.class)));
        return Combinators.combine(minutes, kinds, acting, bodies, results).as(TellingOrderTest::event)
                .list().ofMinSize(2).ofMaxSize(9).uniqueElements(Event::at);
    }

    private static Event event(int minutes, EventKind kind, String body, String other, EventResult result) {
        String about = switch (kind) {
            case CONFIRMED -> "性质";
            case WAIVED -> "反馈信息";
            case PAPER_WITHDRAWN -> "督办单";
            case EXTENSION_ASKED -> "办结";
            default -> null;
        };
        String value = switch (kind) {
            case FORWARDED, ASSIGNED, DISPATCHED, DESIGNATED -> other;
            case CONFIRMED -> other.equals(Cases.WATER) ? "建议意见" : "申诉求决";
            case ANSWERED -> other.equals(Cases.WATER) ? "支持" : "不予支持";
            case WAIVED -> "《某办法》第一条";
            default -> null;
        };
        String by = body == null && kind == EventKind.WAIVED ? Cases.RECEIVER : body;
        return new Event(kind, RECEIVED.plus(Duration.ofMinutes(minutes)), null, by, null, null, result, about,
                value, kind == EventKind.EXTENSION_ASKED ? 10 : null, null, null);
    }

    /** By duty: how it came out by true times, and when it was met. */
    private static TreeMap<String, List<Object>> verdicts(Stand stand) {
        TreeMap<String, List<Object>> verdicts = new TreeMap<>();
        stand.duties().forEach(d -> {
            List<Object> verdict = new ArrayList<>();
            verdict.add(d.duty().state());
            verdict.add(d.duty().metAt());
            verdict.add(d.due());
            verdicts.put(d.duty().id(), verdict);
        });
        return verdicts;
    }
}
