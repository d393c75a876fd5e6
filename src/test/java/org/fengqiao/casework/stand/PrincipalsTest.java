package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.junit.jupiter.api.Test;

/** Each principal has what came before him, with what he said of it and what became of it. */
class PrincipalsTest {

    private static final String COMMITTEE = "440304-dangwei";
    private static final String SECRETARY = "区委书记";
    private final Cases smell = Cases.smell();

    @Test
    void aMatterFromHisChannelWaitsForHisInstructionAtOnce() {
        assertThat(Principals.of(smell.file(), smell.stand())).singleElement().satisfies(b -> {
            assertThat(b.body() + " " + b.post()).isEqualTo(COMMITTEE + " " + SECRETARY);
            assertThat(b.by()).isEqualTo(BroughtBy.CHANNEL);
            assertThat(b.step()).isEqualTo(PrincipalStep.AWAITING);
            assertThat(b.since()).isEqualTo(smell.after(Duration.ZERO));
        });
    }

    @Test
    void whatHeInstructedIsFollowedUntilItIsAnsweredAndEnded() {
        Instant due = smell.after(Duration.ofDays(3));
        smell.tell(instructed(SECRETARY, "办理并反馈", Duration.ofHours(2), due));
        assertThat(secretary().step()).isEqualTo(PrincipalStep.INSTRUCTED);
        assertThat(secretary().dueAt()).isEqualTo(due);

        smell.stand().duties().stream().filter(d -> d.owed() && d.duty().action().equals("落实批示"))
                .map(d -> d.duty().by().body()).distinct().toList().forEach(body -> smell.tell(
                        Cases.act(EventKind.INSTRUCTION_ANSWERED, body, smell.after(Duration.ofHours(20)))));
        assertThat(secretary().step()).isEqualTo(PrincipalStep.ANSWERED);
        assertThat(secretary().answeredAt()).isEqualTo(smell.after(Duration.ofHours(20)));

        smell.tell(Cases.act(EventKind.RESOLVED, Cases.BUREAU, smell.after(Duration.ofDays(2))));
        assertThat(secretary().step()).isEqualTo(PrincipalStep.ENDED);
        assertThat(secretary().endedAt()).isEqualTo(smell.after(Duration.ofDays(2)));
        assertThat(secretary().instruction()).isEqualTo("办理并反馈");
    }

    @Test
    void anInstructionOfAnotherIsOnHisListAndNotOnTheSecretarys() {
        smell.tell(instructed("区长", "圈阅", Duration.ofHours(1), null));

        List<BeforePrincipal> all = Principals.of(smell.file(), smell.stand());
        assertThat(all).extracting(BeforePrincipal::post).containsExactly(SECRETARY, "区长");
        assertThat(all).extracting(BeforePrincipal::step)
                .containsExactly(PrincipalStep.AWAITING, PrincipalStep.NOTED);
    }

    @Test
    void anInstructionThatNamesOnlyTheBodyIsThatOfItsOnlyPrincipalHere() {
        smell.tell(instructed(null, null, Duration.ofHours(1), null));

        assertThat(Principals.of(smell.file(), smell.stand())).singleElement().satisfies(b -> {
            assertThat(b.post()).isEqualTo(SECRETARY);
            assertThat(b.instruction()).isEqualTo("办理并反馈");
        });
    }

    @Test
    void whatClimbsToSomebodyIsOnHisListFromThen() {
        smell.tell(Cases.act(EventKind.DISPATCHED, Cases.RECEIVER, smell.after(Duration.ofMinutes(5)), null, Cases.BUREAU));
        assertThat(Principals.of(smell.file(), smell.stand())).hasSize(1);
        smell.until(smell.after(Duration.ofDays(5)));

        assertThat(Principals.of(smell.file(), smell.stand())).filteredOn(b -> b.by() == BroughtBy.CLIMBED)
                .isNotEmpty().allSatisfy(b -> assertThat(b.since()).isAfter(smell.after(Duration.ofDays(2))));
    }

    private BeforePrincipal secretary() {
        return Principals.of(smell.file(), smell.stand()).stream().filter(b -> SECRETARY.equals(b.post())).findFirst()
                .orElseThrow();
    }

    private Event instructed(String post, String value, Duration after, Instant until) {
        return new Event(EventKind.INSTRUCTED, smell.after(after), null, COMMITTEE, post, null, null, null, value, null,
                until, null);
    }
}
