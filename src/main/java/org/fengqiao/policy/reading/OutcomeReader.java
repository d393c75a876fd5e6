package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.vocabulary.ArgumentType;
import org.fengqiao.policy.vocabulary.Modifier;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.Statement;
import org.fengqiao.policy.vocabulary.Verb;

/** Reads conclusions: a verb with its argument, modifiers after dots, each ended by a semicolon. */
final class OutcomeReader {

    /** An outcome and the verb that made it. */
    record Said(Token verb, Outcome outcome) {
    }

    private final Vocabulary vocabulary;
    private final Cursor cursor;
    private final ValueReader values;

    OutcomeReader(Vocabulary vocabulary, Cursor cursor, ValueReader values) {
        this.vocabulary = vocabulary;
        this.cursor = cursor;
        this.values = values;
    }

    /** All conclusions up to the end. */
    List<Said> all() {
        List<Said> said = new ArrayList<>();
        while (!cursor.atEnd()) {
            try {
                one().ifPresent(said::add);
            } catch (Stop recorded) {
                while (!cursor.atEnd() && !cursor.next().is(";")) {
                    continue;
                }
            }
        }
        return said;
    }

    private Optional<Said> one() {
        int before = cursor.findings().errors();
        Token name = cursor.next();
        Verb verb = verb(name);
        Statement statement = new Statement(List.of(arguments(name, List.of(verb.argument())).get(0)));
        while (cursor.take(".")) {
            modifier(verb, statement);
        }
        if (!cursor.take(";")) {
            throw cursor.stop(cursor.peek(), cursor.atEnd() ? "结论末尾缺少「;」"
                    : "此处应为「;」或「.」，实为" + cursor.peek().shown());
        }
        if (cursor.findings().errors() > before) {
            return Optional.empty();
        }
        Optional<String> objection = verb.objection(statement);
        objection.ifPresent(message -> cursor.findings().error(name, message));
        return objection.isPresent() ? Optional.empty() : Optional.of(new Said(name, verb.outcome().apply(statement)));
    }

    private Verb verb(Token name) {
        if (!name.isWord()) {
            throw cursor.stop(name, "此处应为结论，例如 应当(\"…\")，实为" + name.shown());
        }
        return vocabulary.verbs().named(name.text()).orElseThrow(() -> cursor.stop(name, Refusals.of(name)
                .orElseGet(() -> isModifier(name.text())
                        ? "「" + name.text() + "」不能单独写，要跟在结论后面，写作「." + name.text() + "(…)」"
                        : "没有名为「" + name.text() + "」的结论" + Hint.ending(name.text(), vocabulary.verbs().labels()))));
    }

    private boolean isModifier(String name) {
        return Arrays.stream(Modifier.values()).anyMatch(m -> m.named(name));
    }

    private void modifier(Verb verb, Statement statement) {
        Token name = cursor.next();
        Modifier modifier = verb.modifier(name.isWord() ? name.text() : "").orElseThrow(() -> cursor.stop(name,
                Refusals.of(name).orElseGet(() -> verb.modifierLabels().isEmpty()
                        ? "「" + verb.label() + "」后面不能再写别的"
                        : "「" + verb.label() + "」后面没有「" + name.text() + "」"
                        + Hint.ending(name.text(), verb.modifierLabels()))));
        List<Object> read = arguments(name, modifier.arguments());
        if (statement.has(modifier) && !modifier.repeatable()) {
            cursor.findings().error(name, "「" + modifier.label() + "」写了两次");
            return;
        }
        statement.add(modifier, read);
    }

    private List<Object> arguments(Token name, List<ArgumentType> types) {
        cursor.need("(");
        List<Object> read = new ArrayList<>();
        for (ArgumentType type : types) {
            if (!read.isEmpty()) {
                cursor.need(",");
            }
            Token token = cursor.peek();
            if (token.is(")")) {
                throw cursor.stop(token, "「" + name.text() + "」还缺" + type.label());
            }
            read.add(values.argument(type, cursor.next()));
        }
        if (!cursor.peek().is(")")) {
            throw cursor.stop(cursor.peek(), "「" + name.text() + "」的括号里" + (types.isEmpty() ? "不写东西"
                    : "只写 " + types.size() + " 项固定值") + "，此处应为「)」，实为" + cursor.peek().shown());
        }
        cursor.take(")");
        return read;
    }
}
