package org.fengqiao.decision.why;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.replay.Aspect;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;

/** Recognises a subject: in what a decision says, and in what a rule could say. Bodies are given by code. */
final class Sought {

    private Sought() {
    }

    /** Whether the decision says it; for a rule, whether it matched. */
    static boolean in(DemandDecision decision, Subject subject, Policy policy) {
        return subject instanceof Subject.OfRule o
                ? decision.trace().stream().anyMatch(t -> o.rule().equals(t.rule().name())
                        || o.rule().equals(t.rule().pack() + "/" + t.rule().name()))
                : Statements.of(decision, policy).stream().anyMatch(s -> is(s, subject));
    }

    /** Never for a rule: those are not what a decision says. */
    static boolean is(Statement statement, Subject subject) {
        Aspect aspect = statement.aspect();
        if (subject instanceof Subject.OfBody o) {
            return o.role() == null ? aspect != Aspect.BARRED && aspect != Aspect.RECUSAL
                    && statement.bodies().contains(o.body()) : aspect == aspect(o.role())
                    && statement.bodies().contains(o.body());
        } else if (subject instanceof Subject.OfDuty o) {
            return (aspect == Aspect.DUTY || aspect == Aspect.POWER) && statement.name().equals(o.action());
        } else if (subject instanceof Subject.OfLimit o) {
            return o.limit().equals(statement.limit());
        } else if (subject instanceof Subject.OfPaper o) {
            return aspect == Aspect.PAPER && statement.name().equals(o.paper());
        } else if (subject instanceof Subject.OfAlert o) {
            return aspect == Aspect.ALERT && statement.name().startsWith(o.kind().label() + "：")
                    && (o.said() == null || statement.name().contains(o.said()));
        } else if (subject instanceof Subject.OfPurpose o) {
            return aspect == Aspect.PURPOSE && statement.name().equals(o.purpose().label());
        } else if (subject instanceof Subject.OfChannel o) {
            return aspect == Aspect.LEGAL_CHANNEL && statement.name().equals(o.channel().label());
        }
        return subject instanceof Subject.OfLevel o && aspect == Aspect.LEVEL && statement.name().equals(o.level());
    }

    /** Whether the outcome could say it in any matter; never for rules and bodies. */
    static boolean couldSay(Subject subject, Outcome outcome) {
        if (subject instanceof Subject.OfDuty asked) {
            return outcome instanceof Outcome.Owe o && o.action().equals(asked.action())
                    || outcome instanceof Outcome.May m && m.action().equals(asked.action());
        } else if (subject instanceof Subject.OfLimit asked) {
            return asked.limit().equals(limit(outcome));
        } else if (subject instanceof Subject.OfPaper asked) {
            return outcome instanceof Outcome.Issue o && o.paper().equals(asked.paper());
        } else if (subject instanceof Subject.OfAlert asked) {
            return alert(asked, outcome);
        } else if (subject instanceof Subject.OfPurpose asked) {
            return outcome instanceof Outcome.Classify o
                    && (o.purpose() == asked.purpose() || o.alternatives().contains(asked.purpose()));
        } else if (subject instanceof Subject.OfChannel asked) {
            return outcome instanceof Outcome.Divert o
                    && (o.channel() == asked.channel() || o.alternatives().contains(asked.channel()));
        }
        return subject instanceof Subject.OfLevel asked && outcome instanceof Outcome.Grade o
                && o.level().equals(asked.level());
    }

    /** The parties by which the outcome could name a body in the part asked about. */
    static List<Party> parties(Subject.OfBody asked, Outcome outcome) {
        if (outcome instanceof Outcome.Assign o) {
            return asked.role() == null || asked.role() == o.role() ? List.of(o.party()) : List.of();
        } else if (asked.role() != null) {
            return List.of();
        } else if (outcome instanceof Outcome.Owe o) {
            return some(o.by(), o.to());
        } else if (outcome instanceof Outcome.May o) {
            return some(o.by());
        } else if (outcome instanceof Outcome.Climb o) {
            return some(o.to());
        } else if (outcome instanceof Outcome.Order o) {
            return some(o.by(), o.to());
        }
        return outcome instanceof Outcome.Issue o ? some(o.by(), o.to()) : List.of();
    }

    /** A floor sets the limit of a duty that a pack would give longer; a proposal that of confirming it. */
    private static String limit(Outcome outcome) {
        TimeLimit limit = null;
        if (outcome instanceof Outcome.Owe o) {
            limit = o.limit();
        } else if (outcome instanceof Outcome.May o) {
            limit = o.limit();
        } else if (outcome instanceof Outcome.Floor o) {
            limit = o.limit();
        } else if (outcome instanceof Outcome.Classify o && o.confirmation() != null) {
            limit = o.confirmation().limit();
        } else if (outcome instanceof Outcome.Divert o && o.confirmation() != null) {
            limit = o.confirmation().limit();
        }
        return limit == null ? null : limit.toString();
    }

    private static boolean alert(Subject.OfAlert asked, Outcome outcome) {
        return switch (asked.kind()) {
            case NOTICE -> outcome instanceof Outcome.Notice o && says(o.text(), asked);
            case LIGHT -> outcome instanceof Outcome.Light o && says(o.colour().label(), asked);
            case ALARM -> outcome instanceof Outcome.Alarm o && says(o.reason(), asked);
            case ORDER -> outcome instanceof Outcome.Order o && says(o.paper(), asked);
            // To whom it climbs differs from matter to matter.
            case CLIMB -> outcome instanceof Outcome.Climb;
        };
    }

    private static boolean says(String text, Subject.OfAlert asked) {
        return asked.said() == null || text.contains(asked.said());
    }

    private static Aspect aspect(HandlerRole role) {
        return switch (role) {
            case FIRST -> Aspect.FIRST;
            case LEAD -> Aspect.LEAD;
            case CO -> Aspect.CO;
            case COORDINATOR -> Aspect.COORDINATOR;
        };
    }

    private static List<Party> some(Party... parties) {
        return Stream.of(parties).filter(Objects::nonNull).toList();
    }
}
