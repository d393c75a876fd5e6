package org.fengqiao.policy.reading;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.vocabulary.ArgumentType;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.TermSet;
import org.fengqiao.policy.vocabulary.ValueType;

/**
 * Reads constants: of a field's type in conditions, of an argument's type in conclusions. A wrong constant is recorded
 * and replaced by one of the right type, so that the rest is still read and checked.
 */
final class ValueReader {

    private static final Set<ValueType> READABLE =
            EnumSet.of(ValueType.TEXT, ValueType.TEXTS, ValueType.INTEGER, ValueType.FLAG, ValueType.DATE);

    private final Lexicon lexicon;
    private final Findings findings;
    private final Map<String, PlaceKind> places = new LinkedHashMap<>();

    ValueReader(Lexicon lexicon, Findings findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /** The places met so far, and what each takes. */
    Map<String, PlaceKind> places() {
        return places;
    }

    /** A constant that the field may be compared with; null only for the word null. */
    Object literal(Field field, Token token) {
        if (token.isWord("null")) {
            return null;
        }
        if (!READABLE.contains(field.type())) {
            findings.error(token, "「" + field.label() + "」是" + field.type().label() + "，只能与 null 比较，或再写出它的字段");
            return null;
        }
        return switch (field.type()) {
            case INTEGER -> integer(token, 0, field.label());
            case FLAG -> flag(field, token);
            case DATE -> date(field, token);
            default -> term(field, token);
        };
    }

    /** The value of an argument. */
    Object argument(ArgumentType type, Token token) {
        if (type.isNumber()) {
            return integer(token, type == ArgumentType.LENGTH ? 1 : 0, type.label());
        }
        if (place(token, type == ArgumentType.TEXT ? PlaceKind.WORDS : PlaceKind.TERM)) {
            return type.example();
        }
        boolean bare = type == ArgumentType.UNIT;
        if (token.kind() != Token.Kind.VALUE && token.kind() != (bare ? Token.Kind.WORD : Token.Kind.TEXT)) {
            findings.error(token, () -> bare ? "此处应为时限单位（不加引号）" + Hint.ending(token.text(), type.words(lexicon))
                    : "此处应为" + type.label() + "，写在双引号里，实为" + token.shown());
            return type.example();
        }
        Optional<Object> value = type.value(token.text(), lexicon);
        if (value.isEmpty()) {
            findings.error(token, () -> type == ArgumentType.TEXT ? "文本不能为空"
                    : unknown(token.text(), type.label(), Hint.ending(token.text(), type.words(lexicon))));
        } else if (value.get() instanceof Party.Named) {
            doubt(token);
        }
        return value.orElse(type.example());
    }

    /** Without a directory a misspelt role, or too much of a sentence, would pass for a body. */
    private void doubt(Token token) {
        if (!lexicon.knowsBodies()) {
            findings.warning(token, () -> "「" + token.text() + "」不是责任角色，没有名录可查，按单位名称对待"
                    + Hint.question(token.text(), lexicon.parties()));
        }
    }

    private Object integer(Token token, int least, String what) {
        if (place(token, PlaceKind.NUMBER)) {
            return Math.max(1, least);
        }
        boolean number = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.VALUE;
        OptionalInt value = number ? ChineseNumber.read(token.text()) : OptionalInt.empty();
        if (value.isEmpty()) {
            findings.error(token, token.kind() == Token.Kind.NUMBER ? "数太大，至多 999999"
                    : "「" + what + "」应为整数，实为" + token.shown());
        } else if (value.getAsInt() < least) {
            findings.error(token, "「" + what + "」至少是 " + least);
        }
        return value.orElse(1);
    }

    private Object flag(Field field, Token token) {
        if (place(token, PlaceKind.TERM)) {
            return true;
        }
        boolean yes = token.isWord("true") || token.kind() == Token.Kind.VALUE && token.text().matches("是|true");
        boolean no = token.isWord("false") || token.kind() == Token.Kind.VALUE && token.text().matches("否|false");
        if (!yes && !no) {
            findings.error(token, "「" + field.label() + "」是是否字段，"
                    + (token.kind() == Token.Kind.VALUE ? "应为「是」或「否」" : "应写 true 或 false") + "，实为" + token.shown());
        }
        return yes;
    }

    private Object date(Field field, Token token) {
        if (place(token, PlaceKind.TERM)) {
            return LocalDate.EPOCH;
        }
        Optional<LocalDate> day = token.kind() == Token.Kind.VALUE ? Dates.easy(token.text())
                : token.kind() == Token.Kind.TEXT ? Dates.strict(token.text()) : Optional.empty();
        if (day.isEmpty()) {
            findings.error(token, "「" + field.label() + "」是日期，应写作 \"2026-01-31\"，实为" + token.shown());
        }
        return day.orElse(LocalDate.EPOCH);
    }

    private Object term(Field field, Token token) {
        if (place(token, lexicon.terms(field.terms()).isPresent() ? PlaceKind.TERM : PlaceKind.WORDS)) {
            return "";
        }
        if (token.kind() != Token.Kind.TEXT && token.kind() != Token.Kind.VALUE) {
            findings.error(token, "「" + field.label() + "」是文本，应写在双引号里，实为" + token.shown()
                    + (token.isWord() && !token.text().startsWith("$")
                    ? "；要与另一字段比较，请写「$诉求.字段」" : ""));
            return "";
        }
        Optional<String> term = lexicon.term(field.terms(), token.text());
        if (term.isEmpty()) {
            Set<String> all = lexicon.terms(field.terms()).orElse(Set.of());
            findings.error(token, () -> unknown(token.text(), field.terms() == TermSet.ANY ? field.label()
                    : field.terms().label(), Hint.ending(token.text(), all)));
        }
        return term.orElse(token.text());
    }

    private boolean place(Token token, PlaceKind kind) {
        if (token.kind() != Token.Kind.PLACE) {
            return false;
        }
        PlaceKind before = places.putIfAbsent(token.text(), kind);
        if (before != null && (before == PlaceKind.NUMBER) != (kind == PlaceKind.NUMBER)) {
            findings.error(token, "占位「{" + token.text() + "}」一处当数、一处当词，请分成两个占位");
        }
        return true;
    }

    private static String unknown(String word, String what, String hint) {
        return "没有名为「" + word + "」的" + what + hint;
    }
}
