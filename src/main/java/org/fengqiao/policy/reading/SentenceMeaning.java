package org.fengqiao.policy.reading;

import java.util.List;
import java.util.Map;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Condition;

/**
 * What a sentence says.
 *
 * @param condition null for a conclusion
 * @param said      empty for a condition
 * @param looksAt   conclusions of earlier phases that the condition looks at
 */
record SentenceMeaning(Condition condition, List<OutcomeReader.Said> said, Map<Token, Phase> looksAt) {

    /** Reads a fragment whose places have values. Problems are recorded; then the meaning is not to be used. */
    static SentenceMeaning read(boolean conclusion, List<Token> tokens, Vocabulary vocabulary, Findings findings) {
        return read(conclusion, tokens, vocabulary, findings, new ValueReader(vocabulary.lexicon(), findings));
    }

    /** Checks a fragment whose places have none yet; gives the places and what each takes. */
    static Map<String, PlaceKind> check(boolean conclusion, List<Token> tokens, Vocabulary vocabulary,
                                      Findings findings) {
        ValueReader values = new ValueReader(vocabulary.lexicon(), findings);
        read(conclusion, tokens, vocabulary, findings, values);
        return values.places();
    }

    private static SentenceMeaning read(boolean conclusion, List<Token> tokens, Vocabulary vocabulary,
                                        Findings findings, ValueReader values) {
        Cursor cursor = new Cursor(tokens, findings);
        if (cursor.atEnd()) {
            findings.error(cursor.peek(), "缺少意思，写在「=」后面");
        } else if (conclusion) {
            return new SentenceMeaning(null, new OutcomeReader(vocabulary, cursor, values).all(), Map.of());
        } else {
            PathReader paths = new PathReader(vocabulary.facts(), cursor);
            try {
                Condition condition = PatternReader.named(vocabulary, cursor, paths, values).fragment();
                return new SentenceMeaning(condition, List.of(), paths.conclusions());
            } catch (Stop recorded) {
                return new SentenceMeaning(new Condition.All(List.of()), List.of(), Map.of());
            }
        }
        return new SentenceMeaning(new Condition.All(List.of()), List.of(), Map.of());
    }

    boolean sameAs(SentenceMeaning other) {
        return condition == null ? outcomes().equals(other.outcomes()) : condition.equals(other.condition);
    }

    private List<Object> outcomes() {
        return said.stream().<Object>map(OutcomeReader.Said::outcome).toList();
    }
}
