package org.fengqiao.service.living;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.Switches;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.SwitchName;

/** Tells which rules and switches of which packs changed. */
final class PackComparison {

    private PackComparison() {
    }

    static List<PackChange> of(PolicyBook before, PolicyBook after) {
        List<PackChange> changes = new ArrayList<>();
        after.all().forEach(policy -> changes.add(change(before.find(policy.pack().name()).orElse(null), policy)));
        before.all().stream().filter(policy -> after.find(policy.pack().name()).isEmpty())
                .forEach(policy -> changes.add(change(policy, null)));
        changes.removeIf(PackChange::nothing);
        return changes;
    }

    /** One of both may be null. */
    private static PackChange change(Policy before, Policy after) {
        Map<String, Rule> was = own(before);
        Map<String, Rule> is = own(after);
        Policy told = after == null ? before : after;
        return new PackChange(told.pack().name(), told.pack().title(),
                before == null ? Shift.ADDED : after == null ? Shift.REMOVED : Shift.CHANGED,
                is.keySet().stream().filter(name -> !was.containsKey(name)).toList(),
                was.keySet().stream().filter(name -> !is.containsKey(name)).toList(),
                is.keySet().stream().filter(name -> was.containsKey(name) && !same(was.get(name), is.get(name)))
                        .toList(),
                before == null || after == null ? List.of() : switches(before.switches(), after.switches()));
    }

    private static Map<String, Rule> own(Policy policy) {
        Map<String, Rule> own = new LinkedHashMap<>();
        if (policy != null) {
            policy.rules().stream().filter(rule -> rule.pack().equals(policy.pack().name()))
                    .forEach(rule -> own.put(rule.name(), rule));
        }
        return own;
    }

    /** Its place in the file is not part of a rule. What a sentence means can change while its text stays. */
    private static boolean same(Rule one, Rule other) {
        return one.source().text().equals(other.source().text()) && one.phase() == other.phase()
                && Objects.equals(one.basis(), other.basis()) && Objects.equals(one.validity(), other.validity())
                && Objects.equals(one.verify(), other.verify()) && one.when().equals(other.when())
                && one.then().equals(other.then());
    }

    private static List<String> switches(Switches was, Switches is) {
        List<String> changed = new ArrayList<>();
        for (SwitchName name : SwitchName.values()) {
            Object before = value(name, was);
            Object after = value(name, is);
            if (!before.equals(after)) {
                changed.add("「" + name.label() + "」由" + said(before) + "改为" + said(after));
            }
        }
        return changed;
    }

    private static Object value(SwitchName name, Switches switches) {
        return switch (name) {
            case DAY_ONE_COUNTED -> switches.dayOneCounted();
            case REST_DAY_ROLLS -> switches.restDayRolls();
            case EXTENSION_TOTAL_DAYS -> switches.extensionTotalDays();
            case LATE_REVIEW_ENDS_CHAIN -> switches.lateReviewEndsChain();
            case LITIGATION_BY_NET_AS_LETTER -> switches.litigationByNetAsLetter();
        };
    }

    private static String said(Object value) {
        return Boolean.TRUE.equals(value) ? "「是」" : Boolean.FALSE.equals(value) ? "「否」" : " " + value + " ";
    }
}
