package org.fengqiao.decision.why;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Examination;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.decision.replay.Aspect;
import org.fengqiao.place.Body;
import org.fengqiao.policy.phrasing.OutcomePhrasing;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Facts;

/** Answers one question on one demand. */
final class Answering {

    /** Rules that missed which are told in full. */
    private static final int TOLD = 12;
    /** Rules that missed whose conditions the search for a change starts from. */
    private static final int STARTS = 6;

    private final Subject subject;
    private final Ground ground;
    private final List<Saying> sayings;
    private final Scene scene;
    private final Search search;
    private final Body body;
    private final String asked;

    Answering(Subject subject, Ground ground, List<Saying> sayings, Scene scene, Search search) {
        this.subject = subject;
        this.ground = ground;
        this.sayings = sayings;
        this.scene = scene;
        this.search = search;
        this.body = subject instanceof Subject.OfBody o ? scene.directory().body(o.body()).orElseThrow() : null;
        this.asked = body == null ? subject.text() : new Subject.OfBody(body.name(), ((Subject.OfBody) subject).role())
                .text();
    }

    Explanation answer() {
        return Sought.in(ground.decision(), subject, ground.policy()) ? why() : whyNot();
    }

    private Explanation why() {
        List<Statement> because = subject instanceof Subject.OfRule ? List.of(matching())
                : Statements.of(ground.decision(), ground.policy()).stream().filter(s -> Sought.is(s, subject))
                .toList();
        Leads leads = new Leads(ground);
        List<RuleRef> behind = because.stream().flatMap(s -> s.because().stream()).map(TraceEntry::rule).distinct()
                .toList();
        ground.policy().rules().stream().filter(r -> behind.stream()
                .anyMatch(b -> b.pack().equals(r.pack()) && b.name().equals(r.name())))
                .forEach(r -> leads.turning(r, false));
        leads.and(new Wish.Member(path("events"), new Condition.All(List.of()), false, false));
        if (body != null) {
            leads.and(new Wish.Value(path("competent"), List.of(), v -> true, false));
        }
        Search.Found found = search.smallest(new Edits(scene).of(leads.wishes(), null), turned(false));
        Turn turn = turn(found, subject instanceof Subject.OfRule ? "本规则即不再适用" : "即不再有" + asked);
        List<Removal> corrections = corrections(behind);
        return new Explanation(asked, ground.decision().demand(), true, because, corrections, List.of(), sayings.size(),
                turn, found.tried(), Telling.why(asked, because, corrections, turn, found.tried()));
    }

    /** Floors, bars and more specific packs that had a hand in it. */
    private List<Removal> corrections(List<RuleRef> behind) {
        return ground.decision().conflicts().stream().filter(c -> subject instanceof Subject.OfDuty o
                ? c.text().contains("「" + o.action() + "」") : body != null ? c.text().contains(body.name())
                : subject instanceof Subject.OfRule && c.rules().stream().anyMatch(behind::contains))
                .map(c -> new Removal(c.kind(), c.text(), c.rules())).toList();
    }

    private Explanation whyNot() {
        List<Rule> matched = sayings.stream().map(Saying::source).filter(ground::matched).toList();
        List<Removal> removed = new Removals(ground, subject, body, scene.directory()).of(matched);
        List<Rule> missed = sayings.stream().map(Saying::source).filter(r -> !ground.matched(r)).toList();
        List<Near> near = missed.stream().map(this::near).sorted(Comparator.comparingInt((Near n) -> n.miss().missing())
                .thenComparing(n -> -ground.policy().rank(n.rule().pack())).thenComparing(n -> n.rule().id())).toList();
        Leads leads = new Leads(ground);
        near.stream().limit(STARTS).forEach(n -> leads.turning(n.rule(), true));
        removed.stream().flatMap(r -> r.rules().stream()).distinct().forEach(ref -> ground.policy().rules().stream()
                .filter(r -> r.id().equals(ref.pack() + "/" + ref.name()) && !matched.contains(r) && ground.matched(r))
                .forEach(r -> leads.turning(r, false)));
        concluding(leads);
        Search.Found found = search.smallest(new Edits(scene).of(leads.wishes(), body), turned(true));
        Turn turn = turn(found, subject instanceof Subject.OfRule ? "本规则即适用" : "即有" + asked);
        List<Miss> misses = near.stream().limit(TOLD).map(Near::miss).toList();
        return new Explanation(asked, ground.decision().demand(), false, List.of(), removed, misses, sayings.size(),
                turn, found.tried(), Telling.whyNot(asked, removed, misses, missed.size(), turn, found.tried()));
    }

    private record Near(Rule rule, Miss miss) {
    }

    /** A question on class or channel can also be settled by a person, whatever the rules say. */
    private void concluding(Leads leads) {
        if (subject instanceof Subject.OfPurpose o) {
            leads.and(new Wish.Value(path("purpose"), List.of(), o.purpose().label()::equals, true));
        } else if (subject instanceof Subject.OfChannel o) {
            leads.and(new Wish.Value(path("legalChannel"), List.of(), o.channel().label()::equals, true));
        } else if (subject instanceof Subject.OfAlert) {
            leads.and(new Wish.Member(path("events"), new Condition.All(List.of()), false, false));
        }
    }

    private Near near(Rule rule) {
        RuleRef ref = sayings.stream().filter(s -> s.source().equals(rule)).map(Saying::rule).findFirst().orElseThrow();
        List<String> says = rule.then().stream().map(OutcomePhrasing::of).toList();
        if (!ground.inForce(rule)) {
            Failure dates = new Failure("施行日期", List.of(), "规则自 " + or(rule.validity().from()) + " 施行，至 "
                    + or(rule.validity().to()) + " 止，决定适用 " + ground.day() + " 的规则");
            return new Near(rule, miss(ref, rule, null, says, List.of(dates), 1_000));
        }
        Examination.Asked closest = ground.closest(rule).orElseThrow();
        List<Failure> failures = Blame.of(rule.when(), closest.fact());
        return new Near(rule, miss(ref, rule, closest.reading(), says, failures,
                Blame.failing(rule.when(), closest.fact()).size()));
    }

    private static Miss miss(RuleRef ref, Rule rule, String reading, List<String> says, List<Failure> failures,
                             int missing) {
        return new Miss(ref, rule.phase().label(), reading, says, failures, missing,
                Telling.miss(ref, reading, failures));
    }

    private Statement matching() {
        List<TraceEntry> because = ground.decision().trace().stream().filter(t -> sayings.stream()
                .anyMatch(s -> s.rule().pack().equals(t.rule().pack()) && s.rule().name().equals(t.rule().name())))
                .toList();
        String says = String.join("；", because.get(0).says());
        return new Statement(Aspect.RULE, ground.decision().demand(), because.get(0).rule().name(), List.of(), null,
                says, because, says + "。" + Reasons.sentences(because));
    }

    private Predicate<DemandDecision> turned(boolean wanted) {
        return d -> Sought.in(d, subject, ground.policy()) == wanted;
    }

    private static Turn turn(Search.Found found, String then) {
        Edit edit = found.edit();
        return edit == null ? null : new Turn(edit.field(), edit.from(), edit.to(),
                edit.kind() == Edit.Kind.TEXT ? List.of() : edit.steps(), found.also(),
                "若" + edit.clause() + "，" + then + "。");
    }

    private static Path path(String field) {
        return new Path(List.of(new Facts().demand().field(field).orElseThrow()));
    }

    private static String or(Object day) {
        return day == null ? "（不限）" : day.toString();
    }
}
