package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Modifier;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.ValueType;
import org.fengqiao.policy.vocabulary.Verb;

/** Reads the heading row of a decision table. */
final class TableHeading {

    private static final Pattern CONDITION = Pattern.compile("(?:条件|when)\\s*[:：]\\s*(?:(有|无)\\s+)?(.*)");
    private static final Pattern CONCLUSION = Pattern.compile("(?:(?:结论|then)\\s*[:：]\\s*)?[.．]?(.*)");
    private static final List<String> ABOUT = List.of("名称", "依据", "生效", "失效", "待核", "备注");
    private static final Map<String, String> ENGLISH = Map.of("name", "名称", "basis", "依据", "from-day", "生效", "to-day",
            "失效", "verify", "待核", "remark", "备注");

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<TableColumn> columns = new ArrayList<>();
    private TableColumn.Then last;

    TableHeading(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** One entry for each column; null for a column without heading. */
    List<TableColumn> read(List<Sheet.Cell> headings) {
        Set<String> seen = new HashSet<>();
        for (Sheet.Cell heading : headings) {
            columns.add(heading.blank() ? null : column(heading));
            if (columns.get(columns.size() - 1) instanceof TableColumn.About about && !seen.add(about.what())) {
                findings.error(heading.token(), "列「" + about.what() + "」写了两次");
            }
        }
        if (!seen.contains("依据")) {
            findings.error(headings.get(0).token(), "缺少「依据」这一列，每行写「《文件名》条款」，与上一行相同的写「同上」");
        }
        if (last == null) {
            findings.error(headings.get(0).token(), "缺少结论列，例如「首办」「牵头」「应当」");
        }
        return columns;
    }

    private TableColumn column(Sheet.Cell heading) {
        String about = ENGLISH.getOrDefault(heading.text(), heading.text());
        if (ABOUT.contains(about)) {
            return new TableColumn.About(about);
        }
        Matcher condition = CONDITION.matcher(heading.text());
        try {
            return condition.matches() ? condition(heading, condition.group(1), condition.group(2))
                    : conclusion(heading);
        } catch (Stop recorded) {
            return null;
        }
    }

    private TableColumn condition(Sheet.Cell heading, String word, String path) {
        Token place = heading.token();
        int before = findings.errors();
        List<Token> tokens = Scanner.fragment(path, heading.row(), 1, findings).tokens().stream()
                .map(t -> t.at(place)).toList();
        if (findings.errors() > before) {
            throw new Stop();
        }
        Cursor cursor = new Cursor(tokens, findings);
        PathReader reader = new PathReader(vocabulary.facts(), cursor);
        TableColumn column = word == null
                ? new TableColumn.When(reader.read(Scope.demand(vocabulary.facts())), reader)
                : element(cursor, reader, word.equals("无"));
        if (!cursor.atEnd()) {
            throw cursor.stop(place, "「条件:」后面只写一个字段，例如「条件:事项.渠道.类别」，比较写在单元格里");
        }
        return column;
    }

    private TableColumn element(Cursor cursor, PathReader reader, boolean negated) {
        Token name = cursor.next();
        Scope demand = Scope.demand(vocabulary.facts());
        Field list = reader.field(demand.type(), name);
        if (list.type() != ValueType.LIST) {
            throw cursor.stop(name, "「有」「无」后面应为诉求的列表字段，例如「条件:有 事件.类型」");
        }
        reader.note(demand, List.of(), list, name);
        Path inner = cursor.take(".") ? reader.read(Scope.element(vocabulary.facts(), list)) : null;
        return new TableColumn.WhenElement(list, negated, inner, reader);
    }

    private TableColumn conclusion(Sheet.Cell heading) {
        Matcher parts = CONCLUSION.matcher(heading.text());
        String name = parts.matches() ? parts.group(1).strip() : "";
        Optional<Verb> verb = vocabulary.verbs().named(name);
        if (verb.isPresent()) {
            last = new TableColumn.Then(verb.get(), new ArrayList<>());
            return last;
        }
        Optional<Modifier> modifier = last == null ? Optional.empty() : last.verb().modifier(name);
        if (modifier.isPresent()) {
            TableColumn.More more = new TableColumn.More(modifier.get(), heading.column() - 1);
            last.modifiers().add(more);
            return more;
        }
        List<String> fitting = Stream.of(ABOUT, vocabulary.verbs().labels(), last == null ? List.<String>of()
                : last.verb().modifierLabels(), List.of("条件:")).flatMap(List::stream).toList();
        findings.error(heading.token(), "不认识的列「" + heading.text() + "」" + Hint.ending(name, fitting)
                + (Hint.to(name, fitting).isEmpty() ? "；条件列写作「条件:字段」" : ""));
        return null;
    }
}
