package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;

/** Runs the phases 分类 and 分流 and unfolds what they leave open into readings. */
final class Readings {

    static final String PURPOSE = "性质";
    static final String CHANNEL = "途径";

    private final Phases phases;
    private final Resolved.OneDemand demand;
    private final Confirmed confirmed;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final List<Reading.Ask> asks = new ArrayList<>();

    Readings(Phases phases, Resolved.OneDemand demand, Confirmed confirmed) {
        this.phases = phases;
        this.demand = demand;
        this.confirmed = confirmed;
    }

    Reading.All of(DemandFact fact) {
        phases.prepare(EnumSet.of(Phase.CLASSIFY), List.of(fact));
        List<Said<?>> said = phases.ask(Phase.CLASSIFY, fact, null);
        Conclusion<Purpose> purpose = purpose(said);
        keep(PURPOSE, purpose, null);
        String level = new Choice<>("级别", said, Outcome.Grade.class, Outcome.Grade::level).best(conflicts);
        List<Reading> readings = new ArrayList<>();
        Conclusion<LegalChannel> proposed = null;
        List<Purpose> purposes = purpose.readings();
        List<DemandFact> facts = new ArrayList<>();
        for (Purpose each : purposes) {
            facts.add(fact.classified(each.label(), purpose.open(), level));
        }
        phases.prepare(EnumSet.of(Phase.DIVERT), facts);
        for (int i = 0; i < purposes.size(); i++) {
            Purpose each = purposes.get(i);
            DemandFact classified = facts.get(i);
            String label = purpose.alternatives().isEmpty() ? null : PURPOSE + "=" + each.label();
            Conclusion<LegalChannel> channel = channel(each, phases.ask(Phase.DIVERT, classified, label));
            keep(CHANNEL, channel, label);
            proposed = proposed == null ? channel : proposed;
            for (LegalChannel way : channel.readings()) {
                String full = channel.alternatives().isEmpty() ? label
                        : (label == null ? "" : label + "；") + CHANNEL + "=" + way.label();
                readings.add(new Reading(full, each, way, classified.diverted(way.label(), channel.open())));
            }
        }
        return new Reading.All(purpose, proposed, level, List.copyOf(readings), List.copyOf(asks),
                conflicts.stream().distinct().toList(), List.copyOf(notices));
    }

    private Conclusion<Purpose> purpose(List<Said<?>> said) {
        Question<Purpose> question = new Question<>(PURPOSE, Answer.onPurpose(said));
        Conclusion<Purpose> conclusion;
        if (demand.demand().purpose() != null) {
            conclusion = question.given(demand.demand().purpose());
        } else if (question.answered()) {
            conclusion = question.merged();
        } else {
            Purpose likely = demand.demand().purposeProposed() != null ? demand.demand().purposeProposed()
                    : Purpose.REQUEST;
            notices.add("没有规则认定诉求的性质，暂按「" + likely.label() + "」办理，请人确认。");
            conclusion = question.unanswered(likely,
                    Arrays.stream(Purpose.values()).filter(p -> p != likely).toList());
        }
        return confirmed.purpose().map(conclusion::settled).orElse(conclusion);
    }

    private Conclusion<LegalChannel> channel(Purpose purpose, List<Said<?>> said) {
        Question<LegalChannel> question = new Question<>(CHANNEL, Answer.onChannel(said));
        Conclusion<LegalChannel> conclusion;
        if (question.answered()) {
            conclusion = question.merged();
        } else {
            LegalChannel likely = switch (purpose) {
                case SUGGESTION -> LegalChannel.SUGGESTION;
                case ACCUSATION -> LegalChannel.DISCIPLINE;
                case REQUEST -> LegalChannel.PETITION;
            };
            notices.add("没有规则认定「" + purpose.label() + "」的法定途径，暂按「" + likely.label() + "」办理，请人确认。");
            conclusion = question.unanswered(likely, List.of());
        }
        return confirmed.channel().map(conclusion::settled).orElse(conclusion);
    }

    private void keep(String subject, Conclusion<?> conclusion, String reading) {
        conflicts.addAll(conclusion.conflicts());
        if (conclusion.ask() != null) {
            asks.add(new Reading.Ask(subject, conclusion, reading));
        }
    }

    /** What the channel is concluded to be, with everything that is possible under any reading of the class. */
    static Concluded channel(Reading.All all) {
        String value = all.channel().value().label();
        Set<String> others = all.readings().stream().map(r -> r.channel().label()).filter(l -> !l.equals(value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Concluded(value, all.channel().open() || !others.isEmpty(), List.copyOf(others),
                all.channel().rules());
    }
}
