package org.fengqiao.policy.vocabulary;

import static org.fengqiao.policy.vocabulary.Modifier.BY;
import static org.fengqiao.policy.vocabulary.Modifier.DUE_SOON;
import static org.fengqiao.policy.vocabulary.Modifier.EXTENDABLE;
import static org.fengqiao.policy.vocabulary.Modifier.FROM;
import static org.fengqiao.policy.vocabulary.Modifier.HEARING;
import static org.fengqiao.policy.vocabulary.Modifier.OFFICE;
import static org.fengqiao.policy.vocabulary.Modifier.OR_CHANNEL;
import static org.fengqiao.policy.vocabulary.Modifier.OR_PURPOSE;
import static org.fengqiao.policy.vocabulary.Modifier.OVERDUE;
import static org.fengqiao.policy.vocabulary.Modifier.TO;
import static org.fengqiao.policy.vocabulary.Modifier.WITHIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.outcome.Colour;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Phase;

/** Every conclusion that a rule may draw, by Chinese or English name. */
public final class Verbs {

    private static final Set<Modifier> NONE = Set.of();
    private static final Set<Modifier> TRIGGERS = Set.of(OVERDUE, DUE_SOON);

    private final List<Verb> verbs = new ArrayList<>();

    public Verbs() {
        add("定性质", "classify", Phase.CLASSIFY, ArgumentType.PURPOSE, NONE, NONE,
                s -> new Outcome.Classify(s.argument(Purpose.class), false, List.of(), null));
        add("拟定性质", "proposeClass", Phase.CLASSIFY, ArgumentType.PURPOSE, Set.of(BY, WITHIN), Set.of(OR_PURPOSE),
                s -> new Outcome.Classify(s.argument(Purpose.class), true, s.all(OR_PURPOSE, Purpose.class),
                        s.confirmation()));
        add("定级", "grade", Phase.CLASSIFY, ArgumentType.CASE_LEVEL, NONE, NONE,
                s -> new Outcome.Grade(s.argument(String.class)));
        add("分流", "divert", Phase.DIVERT, ArgumentType.LEGAL_CHANNEL, NONE, NONE,
                s -> new Outcome.Divert(s.argument(LegalChannel.class), false, List.of(), null));
        add("拟分流", "proposeDiversion", Phase.DIVERT, ArgumentType.LEGAL_CHANNEL, Set.of(BY, WITHIN),
                Set.of(OR_CHANNEL), s -> new Outcome.Divert(s.argument(LegalChannel.class), true,
                        s.all(OR_CHANNEL, LegalChannel.class), s.confirmation()));
        add("首办", "first", Phase.ASSIGN, ArgumentType.PARTY, NONE, NONE, assign(HandlerRole.FIRST));
        add("牵头", "lead", Phase.ASSIGN, ArgumentType.PARTY, NONE, NONE, assign(HandlerRole.LEAD));
        add("协办", "assist", Phase.ASSIGN, ArgumentType.PARTY, NONE, NONE, assign(HandlerRole.CO));
        add("协调", "coordinate", Phase.ASSIGN, ArgumentType.PARTY, NONE, NONE, assign(HandlerRole.COORDINATOR));
        add("不得交", "bar", Phase.ASSIGN, ArgumentType.PARTY, NONE, NONE,
                s -> new Outcome.Bar(s.argument(Party.class)));
        add("应回避", "recuse", Phase.ASSIGN, ArgumentType.PARTY, NONE, NONE,
                s -> new Outcome.Recuse(s.argument(Party.class)));
        add("应当", "owe", Phase.LIMIT, ArgumentType.ACTION, Set.of(BY),
                Set.of(TO, WITHIN, FROM, EXTENDABLE, OFFICE, HEARING),
                s -> new Outcome.Owe(s.argument(String.class), s.party(BY), s.party(TO), s.limit(), s.from(),
                        s.extension(), s.has(OFFICE), s.has(HEARING)));
        add("可以", "may", Phase.LIMIT, ArgumentType.ACTION, Set.of(BY), Set.of(WITHIN, FROM),
                s -> new Outcome.May(s.argument(String.class), s.party(BY), s.limit(),
                        s.limit() == null ? null : s.from()));
        add("底线", "floor", Phase.LIMIT, ArgumentType.ACTION, Set.of(WITHIN, FROM), Set.of(EXTENDABLE),
                s -> new Outcome.Floor(s.argument(String.class), s.limit(), s.from(), s.extension()));
        add("升级", "escalate", Phase.ESCALATE, ArgumentType.PARTY, NONE, TRIGGERS,
                s -> new Outcome.Climb(s.argument(Party.class), s.trigger()));
        add("亮灯", "light", Phase.ESCALATE, ArgumentType.COLOUR, NONE, TRIGGERS,
                s -> new Outcome.Light(s.argument(Colour.class), s.trigger()));
        add("鸣哨", "alarm", Phase.ESCALATE, ArgumentType.TEXT, NONE, TRIGGERS,
                s -> new Outcome.Alarm(s.argument(String.class), s.trigger()));
        add("督办", "supervise", Phase.ESCALATE, ArgumentType.PAPER, Set.of(BY, TO), TRIGGERS,
                s -> new Outcome.Order(s.argument(String.class), s.party(BY), s.party(TO), s.trigger()));
        add("出具", "issue", Phase.PAPER, ArgumentType.PAPER, Set.of(BY), Set.of(TO),
                s -> new Outcome.Issue(s.argument(String.class), s.party(BY), s.party(TO)));
        add("提示", "remind", Phase.PAPER, ArgumentType.TEXT, NONE, NONE,
                s -> new Outcome.Notice(s.argument(String.class)));
    }

    public Optional<Verb> named(String name) {
        return verbs.stream().filter(v -> v.named(name)).findFirst();
    }

    public List<Verb> all() {
        return List.copyOf(verbs);
    }

    public List<String> labels() {
        return verbs.stream().map(Verb::label).toList();
    }

    private static Function<Statement, Outcome> assign(HandlerRole role) {
        return s -> new Outcome.Assign(role, s.argument(Party.class));
    }

    private void add(String label, String code, Phase phase, ArgumentType argument, Set<Modifier> required,
                     Set<Modifier> optional, Function<Statement, Outcome> outcome) {
        verbs.add(new Verb(label, code, phase, argument, required, optional, outcome));
    }
}
