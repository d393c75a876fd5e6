package org.fengqiao.service.why;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/** Every name that the rules of a policy can say, by the kind under which it is asked about. */
final class SaidNames {

    static final List<String> ALERTS = Arrays.stream(AlertKind.values()).map(AlertKind::label).toList();

    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    SaidNames(Policy policy) {
        ALERTS.forEach(kind -> names.put(kind, new LinkedHashSet<>()));
        Arrays.stream(Purpose.values()).forEach(purpose -> add("性质", purpose.label()));
        Arrays.stream(LegalChannel.values()).forEach(channel -> add("途径", channel.label()));
        for (Rule rule : policy.rules()) {
            add("规则", rule.name());
            rule.then().forEach(this::said);
        }
    }

    Map<String, Collection<String>> byKind() {
        return Collections.unmodifiableMap(names);
    }

    private void said(Outcome outcome) {
        if (outcome instanceof Outcome.Owe o) {
            add("职责", o.action());
            limit(o.limit());
        } else if (outcome instanceof Outcome.May o) {
            add("职责", o.action());
            limit(o.limit());
        } else if (outcome instanceof Outcome.Floor o) {
            limit(o.limit());
        } else if (outcome instanceof Outcome.Classify o) {
            confirming(o.confirmation());
        } else if (outcome instanceof Outcome.Divert o) {
            confirming(o.confirmation());
        } else if (outcome instanceof Outcome.Grade o) {
            add("级别", o.level());
        } else if (outcome instanceof Outcome.Issue o) {
            add("文书", o.paper());
        } else {
            alert(outcome);
        }
    }

    private void alert(Outcome outcome) {
        if (outcome instanceof Outcome.Notice o) {
            add(AlertKind.NOTICE.label(), o.text());
        } else if (outcome instanceof Outcome.Light o) {
            add(AlertKind.LIGHT.label(), o.colour().label());
        } else if (outcome instanceof Outcome.Alarm o) {
            add(AlertKind.ALARM.label(), o.reason());
        } else if (outcome instanceof Outcome.Order o) {
            add(AlertKind.ORDER.label(), o.paper());
        }
    }

    private void confirming(Outcome.Confirmation confirmation) {
        if (confirmation != null) {
            limit(confirmation.limit());
        }
    }

    private void limit(TimeLimit limit) {
        if (limit != null) {
            add("时限", limit.toString());
        }
    }

    private void add(String kind, String name) {
        names.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(name);
    }
}
