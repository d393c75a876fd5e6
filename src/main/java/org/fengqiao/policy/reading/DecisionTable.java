package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;

/** Reads a decision table: every row becomes a rule. */
final class DecisionTable {

    private final String pack;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<TableColumn> columns;
    private final Sheet sheet;
    private final ValueReader values;
    private final CellCondition conditions;

    DecisionTable(String pack, Vocabulary vocabulary, Sheet sheet, Findings findings) {
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.sheet = sheet;
        this.columns = sheet.rows().isEmpty() ? List.of()
                : new TableHeading(vocabulary, findings).read(sheet.rows().get(0));
        this.values = new ValueReader(vocabulary.lexicon(), findings);
        this.conditions = new CellCondition(values, findings);
    }

    List<Rule> rules() {
        if (sheet.rows().isEmpty()) {
            findings.error(1, 1, "表格是空的，第一行应为表头");
        }
        List<Rule> rules = new ArrayList<>();
        if (findings.errors() > 0) {
            return rules;
        }
        List<Sheet.Cell> above = null;
        for (List<Sheet.Cell> row : sheet.rows().subList(1, sheet.rows().size())) {
            List<Sheet.Cell> full = filled(row, above);
            row(full).finish(pack, text(full)).ifPresent(rules::add);
            above = full;
        }
        return rules;
    }

    /** As many cells as there are columns; 同上 stands for what is above. */
    private List<Sheet.Cell> filled(List<Sheet.Cell> row, List<Sheet.Cell> above) {
        List<Sheet.Cell> full = new ArrayList<>();
        for (int i = 0; i < Math.max(columns.size(), row.size()); i++) {
            Sheet.Cell cell = i < row.size() ? row.get(i) : new Sheet.Cell("", row.get(0).row(), i + 1);
            if (i >= columns.size() || columns.get(i) == null) {
                if (!cell.blank()) {
                    findings.error(cell.token(), "这一列没有表头");
                }
                cell = new Sheet.Cell("", cell.row(), cell.column());
            } else if (cell.text().equals("同上")) {
                if (above == null) {
                    findings.error(cell.token(), "第一行不能写「同上」");
                }
                cell = new Sheet.Cell(above == null ? "" : above.get(i).text(), cell.row(), cell.column());
            }
            full.add(cell);
        }
        return full.subList(0, columns.size());
    }

    private RuleDraft row(List<Sheet.Cell> row) {
        Sheet.Cell named = about("名称", row);
        String name = named == null || named.blank() ? sheet.name() + "·第" + row.get(0).row() + "行" : named.text();
        RuleDraft draft = new RuleDraft((named == null ? row.get(0) : named).token(Token.Kind.VALUE, name), findings);
        for (String what : List.of("依据", "生效", "失效", "待核")) {
            Sheet.Cell cell = about(what, row);
            if (cell != null && !cell.blank()) {
                switch (what) {
                    case "依据" -> draft.basis(cell.token());
                    case "待核" -> draft.verify(cell.token());
                    case "生效" -> draft.from(cell.token(), Dates.easy(cell.text()));
                    default -> draft.to(cell.token(), Dates.easy(cell.text()));
                }
            }
        }
        when(draft, row);
        then(draft, row);
        return draft;
    }

    private void when(RuleDraft draft, List<Sheet.Cell> row) {
        List<Condition> all = new ArrayList<>();
        Map<Token, Phase> looksAt = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Sheet.Cell cell = row.get(i);
            if (columns.get(i) instanceof TableColumn.When when && !cell.blank()) {
                all.add(conditions.read(when.path(), cell));
                when.reader().conclusions().forEach((token, phase) -> looksAt.put(token.at(cell.token()), phase));
            }
        }
        for (TableColumn.WhenElement group : groups()) {
            elements(group, row, all, looksAt);
        }
        draft.when(all.size() == 1 ? all.get(0) : new Condition.All(all), looksAt);
    }

    private List<TableColumn.WhenElement> groups() {
        List<TableColumn.WhenElement> groups = new ArrayList<>();
        for (TableColumn column : columns) {
            if (column instanceof TableColumn.WhenElement element && groups.stream().noneMatch(element::sameElements)) {
                groups.add(element);
            }
        }
        return groups;
    }

    /** Columns on the same list speak of the same element. */
    private void elements(TableColumn.WhenElement group, List<Sheet.Cell> row, List<Condition> all,
                          Map<Token, Phase> looksAt) {
        List<Condition> inner = new ArrayList<>();
        boolean asked = false;
        for (int i = 0; i < columns.size(); i++) {
            Sheet.Cell cell = row.get(i);
            if (columns.get(i) instanceof TableColumn.WhenElement element && element.sameElements(group)
                    && !cell.blank()) {
                asked = true;
                element.reader().conclusions().forEach((token, phase) -> looksAt.put(token.at(cell.token()), phase));
                if (element.inner() != null) {
                    inner.add(conditions.read(element.inner(), cell));
                } else if (!cell.text().equals("是")) {
                    findings.error(cell.token(), "这一列只写「是」或留空");
                }
            }
        }
        if (asked) {
            all.add(new Condition.Exists(new Path(List.of(group.list())), group.negated(),
                    inner.size() == 1 ? inner.get(0) : new Condition.All(inner)));
        }
    }

    private void then(RuleDraft draft, List<Sheet.Cell> row) {
        List<OutcomeReader.Said> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof TableColumn.Then then) {
                CellConclusion conclusion = new CellConclusion(then, findings);
                for (List<Token> tokens : conclusion.tokens(row.get(i), row)) {
                    said.addAll(new OutcomeReader(vocabulary, new Cursor(tokens, findings), values).all());
                }
            }
        }
        draft.then(said);
    }

    private Sheet.Cell about(String what, List<Sheet.Cell> row) {
        int at = columns.indexOf(new TableColumn.About(what));
        return at < 0 ? null : row.get(at);
    }

    private String text(List<Sheet.Cell> row) {
        List<Sheet.Cell> headings = sheet.rows().get(0);
        return IntStream.range(0, row.size()).filter(i -> !row.get(i).blank())
                .mapToObj(i -> headings.get(i).text() + " = " + row.get(i).text()).collect(Collectors.joining("\n"));
    }
}
