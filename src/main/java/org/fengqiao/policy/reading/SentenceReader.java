package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.text.Nearest;

/** Finds the one form that a sentence has, and what it then says. */
final class SentenceReader {

    /** A form that fits, what it says, and what is wrong with it. */
    private record Reading(SentencePattern pattern, SentenceMeaning meaning, Findings findings) {
    }

    private final Vocabulary vocabulary;
    private final List<SentencePattern> patterns;
    private final Findings findings;

    SentenceReader(Vocabulary vocabulary, List<SentencePattern> patterns, Findings findings) {
        this.vocabulary = vocabulary;
        this.patterns = patterns;
        this.findings = findings;
    }

    /** Whether any form fits the sentence, rightly or wrongly filled. */
    boolean fits(boolean conclusion, Stretch sentence) {
        return of(conclusion).stream().anyMatch(p -> !p.ways(sentence.text()).isEmpty());
    }

    /** Empty, with a problem recorded, unless the sentence can be read in one way only. */
    Optional<SentenceMeaning> read(boolean conclusion, Stretch sentence) {
        List<Reading> right = new ArrayList<>();
        List<Reading> wrong = new ArrayList<>();
        for (SentencePattern pattern : of(conclusion)) {
            for (Map<String, SentencePattern.Span> way : pattern.ways(sentence.text())) {
                Reading reading = reading(pattern, sentence, way);
                boolean known = right.stream().anyMatch(r -> r.meaning.sameAs(reading.meaning));
                if (reading.findings.errors() > 0) {
                    wrong.add(reading);
                } else if (!known) {
                    right.add(reading);
                }
            }
        }
        if (right.size() == 1) {
            return Optional.of(right.get(0).meaning);
        }
        if (right.size() > 1) {
            findings.error(sentence.token(), "这句话有两种读法：「" + right.get(0).pattern.form().template() + "」与「"
                    + right.get(1).pattern.form().template() + "」，请改写，或用「」把词括起来");
        } else if (!wrong.isEmpty()) {
            wrong.stream().min(Comparator.<Reading>comparingInt(r -> r.findings.errors())
                    .thenComparing(r -> -r.pattern.weight())).orElseThrow().findings.problems()
                    .forEach(p -> findings.error(p.line(), p.column(), p.message()));
        } else {
            findings.error(sentence.token(), none(conclusion, sentence.text()));
        }
        return Optional.empty();
    }

    private Reading reading(SentencePattern pattern, Stretch sentence, Map<String, SentencePattern.Span> way) {
        Findings own = new Findings(findings.file());
        Token place = sentence.token();
        List<Token> tokens = new ArrayList<>();
        for (Token token : pattern.fragment()) {
            SentencePattern.Span span = token.kind() == Token.Kind.PLACE ? way.get(token.text()) : null;
            if (span == null) {
                tokens.add(token.at(place));
            } else if (token.text().endsWith("、")) {
                tokens.addAll(several(sentence.part(span.from(), span.to()), place));
            } else {
                tokens.add(span.quoted() ? sentence.written(span.from(), span.to())
                        : sentence.token(span.from(), span.to()));
            }
        }
        return new Reading(pattern, SentenceMeaning.read(pattern.form().conclusion(), tokens, vocabulary, own), own);
    }

    /** A place whose name ends with 、 takes several words: 来信、走访或网上. */
    private static List<Token> several(Stretch words, Token place) {
        List<Token> tokens = new ArrayList<>();
        for (Stretch word : SentenceSplit.atPauses(words)) {
            if (!tokens.isEmpty()) {
                tokens.add(new Token(Token.Kind.SYMBOL, ",", 0, 0, place.line(), place.column()));
            }
            tokens.add(word.token());
        }
        return tokens;
    }

    private List<SentencePattern> of(boolean conclusion) {
        return patterns.stream().filter(p -> p.form().conclusion() == conclusion).toList();
    }

    private String none(boolean conclusion, String sentence) {
        String what = conclusion ? "结论" : "条件";
        return of(conclusion).stream().min(Comparator.comparingInt(p -> distance(sentence, p)))
                .map(p -> "没有这样的" + what + "句型，最接近的是「" + p.form().template() + "」（" + p.form().file() + ":"
                        + p.form().line() + "）")
                .orElse("还没有" + what + "句型，请先写在 sentences 文件夹的 .dsl 文件里");
    }

    private static int distance(String sentence, SentencePattern pattern) {
        String words = String.join("", pattern.parts().stream().map(p -> p.place() == null ? p.words() : "").toList());
        return Nearest.distance(sentence.length() > 200 ? sentence.substring(0, 200) : sentence, words);
    }
}
