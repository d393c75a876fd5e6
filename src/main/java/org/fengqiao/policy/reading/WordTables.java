package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.About;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Teller;
import org.fengqiao.policy.vocabulary.ArgumentType;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.vocabulary.Hint;

/** Reads the three tables of words: 职责, 文书, 级别. */
final class WordTables {

    private static final Map<String, String> NAMES = Map.of("职责", "职责", "actions", "职责", "文书", "文书", "papers", "文书",
            "级别", "级别", "case-levels", "级别");
    private static final Map<String, String> ENGLISH = Map.of("name", "名称", "evidence", "证据", "any", "任一/全部",
            "by-debtor", "限责任者", "about", "关于", "values", "内容", "refusals", "否决", "lasting", "一并",
            "remark", "备注");
    /**
     * What refused before tables had the column 否决, by evidence: archived packs must go on meaning what they meant when
     * matters were judged under them.
     */
    private static final Map<Set<EventKind>, List<String>> BEFORE_REFUSALS =
            Map.of(Set.of(EventKind.WHISTLE_AUTHORISED), List.of("不同意"));

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, String> papers = new LinkedHashMap<>();
    private final Map<String, String> caseLevels = new LinkedHashMap<>();

    List<Action> actions() {
        return List.copyOf(actions.values());
    }

    List<String> papers() {
        return List.copyOf(papers.keySet());
    }

    List<String> caseLevels() {
        return List.copyOf(caseLevels.keySet());
    }

    static boolean holds(Sheet sheet) {
        return NAMES.containsKey(sheet.name());
    }

    void read(Sheet sheet, Findings findings) {
        if (sheet.rows().isEmpty()) {
            findings.error(1, 1, "表格是空的，第一行应为表头，至少有「名称」");
            return;
        }
        String table = NAMES.get(sheet.name());
        List<String> known = table.equals("职责") ? List.of("名称", "证据", "任一/全部", "限责任者", "关于", "内容", "否决", "一并",
                "备注") : List.of("名称", "备注");
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Sheet.Cell heading : sheet.rows().get(0)) {
            String name = ENGLISH.getOrDefault(heading.text(), heading.text());
            if (!heading.blank() && !known.contains(name)) {
                findings.error(heading.token(), "表「" + table + "」没有「" + heading.text() + "」这一列"
                        + Hint.ending(heading.text(), known));
            } else if (!heading.blank() && columns.put(name, heading.column() - 1) != null) {
                findings.error(heading.token(), "列「" + heading.text() + "」写了两次");
            }
        }
        if (!columns.containsKey("名称")) {
            findings.error(sheet.rows().get(0).get(0).token(), "缺少「名称」这一列");
            return;
        }
        for (List<Sheet.Cell> row : sheet.rows().subList(1, sheet.rows().size())) {
            row(table, columns, row, findings);
        }
    }

    private void row(String table, Map<String, Integer> columns, List<Sheet.Cell> row, Findings findings) {
        Sheet.Cell name = cell(columns, "名称", row);
        if (name.blank() || !name.text().codePoints()
                .allMatch(c -> Characters.continuesWord(c) && c != '$' || "·-（）()、".indexOf(c) >= 0)) {
            findings.error(name.token(), name.blank() ? "「名称」不能为空" : "名称「" + name.text() + "」只用汉字、字母、数字与 ·-（）、");
            return;
        }
        boolean twice = switch (table) {
            case "职责" -> actions.put(name.text(), action(columns, row, findings)) != null;
            case "文书" -> papers.put(name.text(), name.text()) != null;
            default -> caseLevels.put(name.text(), name.text()) != null;
        };
        if (twice) {
            findings.error(name.token(), table + "「" + name.text() + "」写了两次");
        }
    }

    private Action action(Map<String, Integer> columns, List<Sheet.Cell> row, Findings findings) {
        List<EventKind> evidence = new ArrayList<>();
        Sheet.Cell kinds = cell(columns, "证据", row);
        for (String word : kinds.blank() ? List.<String>of() : Arrays.asList(kinds.text().split("[|｜]", -1))) {
            Optional<Object> kind = ArgumentType.EVENT.value(word.strip(), Lexicon.EMPTY);
            kind.ifPresentOrElse(k -> evidence.add((EventKind) k), () -> findings.error(kinds.token(),
                    "没有名为「" + word.strip() + "」的事件类型"
                            + Hint.ending(word.strip(), ArgumentType.EVENT.words(Lexicon.EMPTY))));
        }
        if (kinds.blank()) {
            findings.error(kinds.token(), "「证据」不能为空，写明哪些事件算作完成，几个之间用「|」隔开");
        }
        boolean all = choice(columns, "任一/全部", row, List.of("任一", "全部"), findings) == 1;
        Teller teller = Teller.values()[choice(columns, "限责任者", row,
                Stream.of(Teller.values()).map(Teller::label).toList(), findings)];
        Sheet.Cell said = cell(columns, "内容", row);
        List<String> values = said.blank() ? List.of() : words(said.text());
        return new Action(cell(columns, "名称", row).text(), evidence, !all, teller,
                about(cell(columns, "关于", row), evidence, findings), values,
                columns.containsKey("否决") ? some(columns, "否决", row, values, findings)
                        : BEFORE_REFUSALS.getOrDefault(Set.copyOf(evidence), List.of()),
                some(columns, "一并", row, values, findings), text(cell(columns, "备注", row)));
    }

    /** 甲|乙 is one of these, !=甲|乙 none of these, and 提级：甲 holds acts of that kind alone to it. */
    private static About about(Sheet.Cell cell, List<EventKind> evidence, Findings findings) {
        String text = cell.blank() ? "" : cell.text().replace('：', ':').strip();
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).strip();
        EventKind only = evidence.stream().filter(k -> k.label().equals(kind)).findFirst().orElse(null);
        if (colon >= 0 && only == null) {
            findings.error(cell.token(), "「关于」冒号前只能写「证据」里有的，没有「" + kind + "」"
                    + Hint.ending(kind, evidence.stream().map(EventKind::label).toList()));
        }
        String rest = text.substring(colon + 1).strip();
        boolean others = rest.startsWith("!=");
        return rest.isEmpty() ? About.ANYTHING : new About(only, others, words(others ? rest.substring(2) : rest));
    }

    /** Some of the words of the column 内容. */
    private static List<String> some(Map<String, Integer> columns, String column, List<Sheet.Cell> row,
                                     List<String> values, Findings findings) {
        Sheet.Cell cell = cell(columns, column, row);
        List<String> words = cell.blank() ? List.of() : words(cell.text());
        words.stream().filter(word -> !values.contains(word)).forEach(word -> findings.error(cell.token(),
                "「" + column + "」只能写「内容」里有的，没有「" + word + "」" + Hint.ending(word, values)));
        return words;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[|｜]")).map(String::strip).toList();
    }

    private static String text(Sheet.Cell cell) {
        return cell.blank() ? null : cell.text();
    }

    /** Which of the words the cell holds; blank means the first. */
    private static int choice(Map<String, Integer> columns, String column, List<Sheet.Cell> row, List<String> words,
                              Findings findings) {
        Sheet.Cell cell = cell(columns, column, row);
        if (!cell.blank() && !words.contains(cell.text())) {
            findings.error(cell.token(), "「" + column + "」应为 " + String.join(" 或 ", words) + "，实为「" + cell.text() + "」");
        }
        return Math.max(0, words.indexOf(cell.text()));
    }

    private static Sheet.Cell cell(Map<String, Integer> columns, String column, List<Sheet.Cell> row) {
        Integer at = columns.get(column);
        return at != null && at < row.size() ? row.get(at)
                : new Sheet.Cell("", row.get(0).row(), at == null ? 1 : at + 1);
    }
}
