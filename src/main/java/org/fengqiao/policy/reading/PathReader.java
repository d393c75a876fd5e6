package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.FactType;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.ValueType;

/** Reads names of fields one after another and notes which conclusions of earlier phases a rule looks at. */
final class PathReader {

    private static final Map<String, Phase> CONCLUDED = Map.of(
            "purpose", Phase.CLASSIFY, "purposeOpen", Phase.CLASSIFY, "caseLevel", Phase.CLASSIFY,
            "legalChannel", Phase.DIVERT, "legalChannelOpen", Phase.DIVERT,
            "firstHandler", Phase.ASSIGN, "lead", Phase.ASSIGN, "coHandlers", Phase.ASSIGN);

    private final Facts facts;
    private final Cursor cursor;
    private final Map<Token, Phase> conclusions = new LinkedHashMap<>();

    PathReader(Facts facts, Cursor cursor) {
        this.facts = facts;
        this.cursor = cursor;
    }

    /** The fields that only a phase concludes, where they were named. */
    Map<Token, Phase> conclusions() {
        return conclusions;
    }

    Path read(Scope scope) {
        List<Field> fields = new ArrayList<>();
        FactType type = scope.type();
        do {
            Token name = cursor.next();
            Field field = field(type, name);
            note(scope, fields, field, name);
            fields.add(field);
            boolean more = cursor.peek().is(".");
            if (more && field.type() == ValueType.LIST) {
                throw cursor.stop(name, "「" + field.label() + "」是一列，请另起一行写 exists " + field.label() + "( … ) 或 not "
                        + field.label() + "( … )");
            }
            if (more && field.type() != ValueType.OBJECT) {
                throw cursor.stop(cursor.peek(1), "「" + field.label() + "」是" + field.type().label() + "，没有下级字段");
            }
            type = more ? facts.type(field.target()).orElseThrow() : type;
        } while (cursor.take("."));
        return scope.path(fields);
    }

    Field field(FactType type, Token name) {
        if (!name.isWord()) {
            throw cursor.stop(name, "此处应为字段名，实为" + name.shown());
        }
        if (cursor.peek().is("(")) {
            throw cursor.stop(name, Refusals.of(name).orElse("不允许调用「" + name.text() + "(…)」：条件里只写字段"));
        }
        return type.field(name.text()).orElseThrow(() -> cursor.stop(name, Refusals.of(name)
                .orElseGet(() -> "「" + type.label() + "」没有字段「" + name.text() + "」"
                        + Hint.ending(name.text(), names(type)))));
    }

    void note(Scope scope, List<Field> before, Field field, Token name) {
        Phase phase = CONCLUDED.get(field.code());
        if (scope.demand() && scope.prefix().isEmpty() && before.isEmpty() && phase != null) {
            conclusions.put(name, phase);
        }
    }

    private static List<String> names(FactType type) {
        return Stream.concat(type.fields().stream().map(Field::label), type.fields().stream().map(Field::code))
                .toList();
    }
}
