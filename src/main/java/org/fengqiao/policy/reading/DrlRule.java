package org.fengqiao.policy.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Hint;

/** Reads one {@code rule … end}: head, objects, conclusions. */
final class DrlRule {

    private static final List<String> ATTRIBUTES = List.of("date-effective", "date-expires", "ruleflow-group");

    private final String pack;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final DrlAgreement drools = new DrlAgreement();

    DrlRule(String pack, Vocabulary vocabulary, Findings findings) {
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    Optional<Rule> read(DrlBlock block, String source) {
        Token name = block.tokens().get(1);
        if (name.kind() != Token.Kind.TEXT) {
            findings.error(name, "rule 后面应为规则名，写在双引号里，实为" + name.shown());
            return Optional.empty();
        }
        RuleDraft draft = new RuleDraft(name, findings);
        int end = block.tokens().size() - 1;
        int when = block.find("when", 2);
        int then = block.find("then", Math.max(when, 2));
        if (when < 0 || then < 0) {
            findings.error(name, "规则「" + name.text() + "」缺少 " + (when < 0 ? "when" : "then"));
            return Optional.empty();
        }
        Set<String> attributes = new LinkedHashSet<>();
        head(draft, new Cursor(block.part(2, when), findings), attributes);

        ValueReader values = new ValueReader(vocabulary.lexicon(), findings);
        Cursor left = new Cursor(block.part(when + 1, then), findings);
        PathReader paths = new PathReader(vocabulary.facts(), left);
        PatternReader patterns = new PatternReader(vocabulary, left, paths, values);
        Condition condition = patterns.all();
        draft.when(condition, paths.conclusions());

        Cursor right = new Cursor(block.part(then + 1, end), findings);
        draft.then(new OutcomeReader(vocabulary, right, values).all());
        Optional<Rule> rule = draft.finish(pack, source);
        if (rule.isPresent()) {
            Optional<DrlAgreement.Doubt> doubt = drools.check(block, name.text(), attributes, patterns.shapes());
            doubt.ifPresent(d -> findings.error(d.line(), d.column(), d.message()));
            return doubt.isPresent() ? Optional.empty() : rule;
        }
        return rule;
    }

    private void head(RuleDraft draft, Cursor cursor, Set<String> attributes) {
        while (!cursor.atEnd()) {
            Token token = cursor.next();
            try {
                if (token.is("@")) {
                    annotation(draft, cursor, attributes);
                } else {
                    attribute(draft, token, cursor, attributes);
                }
            } catch (Stop recorded) {
                while (!cursor.atEnd() && !cursor.peek().is("@") && !ATTRIBUTES.contains(cursor.peek().text())) {
                    cursor.next();
                }
            }
        }
    }

    private void annotation(RuleDraft draft, Cursor cursor, Set<String> attributes) {
        Token name = cursor.next();
        boolean basis = name.isWord("依据") || name.isWord("basis");
        if (!basis && !name.isWord("待核") && !name.isWord("verify")) {
            throw cursor.stop(name, "不允许的标注「@" + name.text() + "」" + Hint.ending(name.text(), List.of("依据", "待核")));
        }
        once(name, attributes, cursor);
        cursor.need("(");
        Token text = cursor.next();
        if (text.kind() != Token.Kind.TEXT || !cursor.peek().is(")")) {
            throw cursor.stop(text, "「@" + name.text() + "」的括号里只写一个双引号文本");
        }
        cursor.next();
        if (basis) {
            draft.basis(text);
        } else {
            draft.verify(text);
        }
    }

    private void attribute(RuleDraft draft, Token name, Cursor cursor, Set<String> attributes) {
        if (!name.isWord() || !ATTRIBUTES.contains(name.text())) {
            throw cursor.stop(name, Refusals.of(name).orElseGet(() -> "不允许的属性" + name.shown()
                    + Hint.ending(name.text(), ATTRIBUTES)));
        }
        once(name, attributes, cursor);
        Token value = cursor.next();
        if (value.kind() != Token.Kind.TEXT) {
            throw cursor.stop(value, "「" + name.text() + "」后面应为双引号文本，实为" + value.shown());
        }
        switch (name.text()) {
            case "date-effective" -> draft.from(value, Dates.strict(value.text()));
            case "date-expires" -> draft.to(value, Dates.strict(value.text()));
            default -> draft.phase(value);
        }
    }

    private static void once(Token name, Set<String> attributes, Cursor cursor) {
        if (!attributes.add(name.text())) {
            throw cursor.stop(name, "「" + name.text() + "」写了两次");
        }
    }
}
