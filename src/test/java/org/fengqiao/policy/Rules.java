package org.fengqiao.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Outcome.Extension;
import org.fengqiao.policy.outcome.Outcome.Floor;
import org.fengqiao.policy.outcome.Outcome.Owe;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.policy.rule.Basis;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.rule.Source;
import org.fengqiao.policy.vocabulary.Facts;

/** Short ways to write rules and packs by hand. */
final class Rules {

    static final Party FIRST = new Party.ByRole(Role.FIRST);

    private static final Facts FACTS = new Facts();

    private Rules() {
    }

    static Rule rule(String pack, String name, Condition when, Outcome... then) {
        return new Rule(pack, name, then[0].phase(), new Basis("某办法", "第一条"), Validity.ALWAYS, null, when,
                List.of(then), new Source(pack + "/规则.drl", 3, 1, ""));
    }

    static Rule dated(Rule rule, String from, String to) {
        return new Rule(rule.pack(), rule.name(), rule.phase(), rule.basis(), new Validity(day(from), day(to)), null,
                rule.when(), rule.then(), rule.source());
    }

    static PackContent pack(String name, String parent, Rule... rules) {
        return pack(name, parent, Map.of(), rules);
    }

    static PackContent pack(String name, String parent, Map<String, Object> switches, Rule... rules) {
        Pack manifest = new Pack(name, name, parent, Validity.ALWAYS, List.of(), List.of(), List.of(), List.of());
        return new PackContent(manifest, switches, Arrays.asList(rules), List.of(), List.of(), List.of(), new TreeMap<>());
    }

    static Condition always() {
        return new All(List.of());
    }

    /** All of "field, value" pairs on the demand. */
    static Condition where(Object... pairs) {
        Condition[] parts = new Condition[pairs.length / 2];
        for (int i = 0; i < parts.length; i++) {
            Path path = new Path(List.of(FACTS.demand().field((String) pairs[2 * i]).orElseThrow()));
            parts[i] = new Compare(path, Operator.EQUAL, new Literal(pairs[2 * i + 1]));
        }
        return new All(List.of(parts));
    }

    static Owe owe(String limit, String extension) {
        return new Owe("办结", FIRST, null, limit(limit), EventKind.ACCEPTED, extension(extension), false, false);
    }

    static Floor floor(String limit, String extension) {
        return new Floor("办结", limit(limit), EventKind.ACCEPTED, extension(extension));
    }

    /** For example 15日; null for null. */
    static TimeLimit limit(String text) {
        if (text == null) {
            return null;
        }
        String unit = text.replaceFirst("^\\d+", "");
        return new TimeLimit(Integer.parseInt(text.substring(0, text.length() - unit.length())), ClockUnit.of(unit));
    }

    private static Extension extension(String text) {
        return text == null ? null : new Extension(limit(text), EventKind.EXTENSION_APPROVED);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
