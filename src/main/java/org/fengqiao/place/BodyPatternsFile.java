package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code body-patterns.csv}. The first pattern of a system and level that fits a division counts. */
final class BodyPatternsFile {

    static final String FILE = "body-patterns.csv";
    static final Column SYSTEM = Column.needed("系统", "system");
    static final Column LEVEL = Column.needed("层级", "level");
    static final Column SUFFIXES = Column.optional("适用后缀", "suffixes");
    static final Column AREAS = Column.optional("适用区划", "areas");
    static final Column NAME = Column.needed("名称", "name");
    static final Column SHORT = Column.optional("简称", "short-names");
    static final Column COMMAND = Column.needed("指挥", "command");
    static final Column ROUND_THE_CLOCK = Column.optional("全天值守", "round-the-clock");
    static final Column HEAD = Column.optional("负责人职务", "head-title");
    static final List<Column> COLUMNS = List.of(SYSTEM, LEVEL, SUFFIXES, AREAS, NAME, SHORT, COMMAND,
            ROUND_THE_CLOCK, HEAD, Column.FROM, Column.TO, Column.NOTE);

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private BodyPatternsFile() {
    }

    static List<BodyPattern> read(Table table, Systems systems) {
        List<BodyPattern> patterns = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.needed(NAME);
            List<String> shortNames = row.list(SHORT);
            checkPlaces(row, NAME, name == null ? List.of() : List.of(name), PatternNames.PLACES);
            checkPlaces(row, SHORT, shortNames, PatternNames.SHORT_PLACES);
            String head = row.text(HEAD);
            checkPlaces(row, HEAD, head == null ? List.of() : List.of(head), PatternNames.PLACES);
            BodyPattern pattern = new BodyPattern(systems.read(row, SYSTEM), row.level(LEVEL), row.list(SUFFIXES),
                    row.list(AREAS), name, shortNames, command(row, systems), row.flag(ROUND_THE_CLOCK),
                    head, row.validity());
            if (row.sound()) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    private static void checkPlaces(Row row, Column column, List<String> texts, Set<String> allowed) {
        for (String text : texts) {
            Matcher matcher = PLACE.matcher(text);
            while (matcher.find()) {
                if (!allowed.contains(matcher.group(1))) {
                    row.problem(column, "不认识「{" + matcher.group(1) + "}」，可用：{" + String.join("}、{", allowed)
                            + "}");
                }
            }
        }
    }

    private static BodyPattern.Command command(Row row, Systems systems) {
        String text = row.text(COMMAND);
        if (text == null) {
            return null;
        }
        boolean above = text.startsWith("上级");
        if (!above && !text.startsWith("本级")) {
            row.problem(COMMAND, "「" + text + "」看不懂，请写作「本级政府」或「上级公安」的样子，顶层空着");
            return null;
        }
        return new BodyPattern.Command(systems.known(row, COMMAND, text.substring(2)), above);
    }
}
