package org.fengqiao.decision;

import java.util.List;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.term.Labelled;

/** A rule's answer to a question that has one answer: the class or the legal channel of a demand. */
record Answer<T extends Labelled>(Said<?> said, T value, boolean proposal, List<T> alternatives,
                                  Outcome.Confirmation confirmation) {

    static List<Answer<Purpose>> onPurpose(List<Said<?>> said) {
        return Phases.of(Outcome.Classify.class, said).stream().map(s -> new Answer<Purpose>(s, s.outcome().purpose(),
                s.outcome().proposal(), s.outcome().alternatives(), s.outcome().confirmation())).toList();
    }

    static List<Answer<LegalChannel>> onChannel(List<Said<?>> said) {
        return Phases.of(Outcome.Divert.class, said).stream().map(s -> new Answer<LegalChannel>(s,
                s.outcome().channel(), s.outcome().proposal(), s.outcome().alternatives(),
                s.outcome().confirmation())).toList();
    }
}
