package org.fengqiao.policy.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.outcome.Colour;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;

/** What an argument of a conclusion may be. Every argument is a constant. */
public enum ArgumentType {
    PURPOSE("诉求目的", Purpose.REQUEST),
    LEGAL_CHANNEL("法定途径", LegalChannel.PETITION),
    CASE_LEVEL("级别", "级别"),
    ACTION("职责", "职责"),
    PAPER("文书", "文书"),
    PARTY("责任者", new Party.ByRole(Role.RECEIVER)),
    EVENT("事件类型", EventKind.RECEIVED),
    COLOUR("亮灯颜色", Colour.YELLOW),
    UNIT("时限单位", ClockUnit.DAY),
    /** A whole number from 1. */
    LENGTH("天数或分钟数", 1),
    /** A whole number from 0. */
    OFFSET("提前或推后的数", 0),
    TEXT("文本", "文本");

    private final String label;
    private final Object example;

    ArgumentType(String label, Object example) {
        this.label = label;
        this.example = example;
    }

    /** What messages call it. */
    public String label() {
        return label;
    }

    /** Stands in for a value that is not known yet, while a sentence's meaning is checked. */
    public Object example() {
        return example;
    }

    public boolean isNumber() {
        return this == LENGTH || this == OFFSET;
    }

    /** The value that the word stands for; empty if it stands for none. Numbers are not read here. */
    public Optional<Object> value(String word, Lexicon lexicon) {
        return switch (this) {
            case PURPOSE -> any(Lexicon.parse(Purpose.class, word));
            case LEGAL_CHANNEL -> any(Lexicon.parse(LegalChannel.class, word));
            case EVENT -> any(Lexicon.parse(EventKind.class, word));
            case COLOUR -> any(Lexicon.parse(Colour.class, word));
            case UNIT -> any(Lexicon.parse(ClockUnit.class, word.replace('_', '-')));
            case CASE_LEVEL -> any(lexicon.term(TermSet.CASE_LEVEL, word));
            case ACTION -> any(lexicon.term(TermSet.ACTION, word));
            case PAPER -> any(lexicon.term(TermSet.PAPER, word));
            case PARTY -> any(lexicon.party(word));
            case TEXT -> word.isBlank() ? Optional.empty() : Optional.of(word);
            case LENGTH, OFFSET -> Optional.empty();
        };
    }

    /** The words that would do, for messages. */
    public Collection<String> words(Lexicon lexicon) {
        return switch (this) {
            case PURPOSE -> lexicon.terms(TermSet.PURPOSE).orElse(Set.of());
            case LEGAL_CHANNEL -> lexicon.terms(TermSet.LEGAL_CHANNEL).orElse(Set.of());
            case EVENT -> lexicon.terms(TermSet.EVENT).orElse(Set.of());
            case CASE_LEVEL -> lexicon.terms(TermSet.CASE_LEVEL).orElse(Set.of());
            case ACTION -> lexicon.terms(TermSet.ACTION).orElse(Set.of());
            case PAPER -> lexicon.terms(TermSet.PAPER).orElse(Set.of());
            case COLOUR -> Lexicon.labels(Colour.class).orElse(Set.of());
            case UNIT -> Lexicon.labels(ClockUnit.class).orElse(Set.of());
            case PARTY -> lexicon.parties();
            case LENGTH, OFFSET, TEXT -> List.of();
        };
    }

    private static Optional<Object> any(Optional<?> value) {
        return value.map(v -> v);
    }
}
