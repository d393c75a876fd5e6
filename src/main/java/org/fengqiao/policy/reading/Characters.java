package org.fengqiao.policy.reading;

import java.util.Map;
import java.util.Optional;

/** Which characters a rule file may hold, which are read as their half-width twin, and what to write instead. */
final class Characters {

    private static final String WIDE = "（），；：＝！＞＜";
    private static final String NARROW = "(),;:=!><";
    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("。", "结论之间用「.」，语句末尾用「;」"),
            Map.entry("．", "请用半角「.」"),
            Map.entry("、", "请用「,」"),
            Map.entry("≥", "请写「>=」"), Map.entry("≤", "请写「<=」"), Map.entry("≠", "请写「!=」"),
            Map.entry("＆", "请用半角「&&」"), Map.entry("｜", "请用半角「||」"),
            Map.entry("「", "文本请用双引号"), Map.entry("」", "文本请用双引号"),
            Map.entry("『", "文本请用双引号"), Map.entry("』", "文本请用双引号"),
            Map.entry("《", "书名号只能写在双引号里"), Map.entry("》", "书名号只能写在双引号里"),
            Map.entry("”", "引号不配对"), Map.entry("‘", "请用双引号"), Map.entry("’", "请用双引号"),
            Map.entry("'", "请用双引号"), Map.entry("`", "请用双引号"), Map.entry("＂", "请用半角双引号"),
            Map.entry("\\", "不用转义"),
            Map.entry("=", "比较请写「==」"), Map.entry("&", "请写「&&」"), Map.entry("|", "请写「||」"),
            Map.entry("!", "不相等写「!=」，否定写「== false」"),
            Map.entry("{", "规则里没有程序块"), Map.entry("}", "规则里没有程序块"),
            Map.entry("[", "不能取下标、写列表或标注片段"), Map.entry("]", "不能取下标、写列表或标注片段"),
            Map.entry("+", "不做运算，只写固定值"), Map.entry("-", "不做运算，也没有负数"),
            Map.entry("*", "不做运算，只写固定值"), Map.entry("/", "不做运算，注释写「//」"),
            Map.entry("%", "不做运算，只写固定值"), Map.entry("?", "不能查询，也没有三元运算"),
            Map.entry("#", "不能转换类型，注释写「//」"), Map.entry("~", "没有这个运算"),
            Map.entry("^", "没有这个运算"));

    private Characters() {
    }

    /** Whether it may stand anywhere, even in a comment: nothing that controls, turns or hides text. */
    static boolean printable(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ' || c == '\u3000';
            default -> c < 0xFE00 || c > 0xFE0F;
        };
    }

    /** A carriage return counts only before a line feed: alone, editors and parsers disagree on what it is. */
    static boolean lonelyReturn(String source, int at) {
        return source.charAt(at) == '\r' && (at + 1 == source.length() || source.charAt(at + 1) != '\n');
    }

    /** The half-width twin where the full-width sign is accepted for it, otherwise the character itself. */
    static char narrow(char c) {
        int at = WIDE.indexOf(c);
        return at >= 0 ? NARROW.charAt(at) : c == '\u3000' ? ' ' : c;
    }

    /** Names are of Han characters, Latin letters, digits, the low line and the dollar sign: nothing looks alike. */
    static boolean beginsWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || han(c);
    }

    static boolean continuesWord(int c) {
        return beginsWord(c) || c >= '0' && c <= '9';
    }

    static boolean han(int c) {
        return c != '〇' && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isLetter(c)
                || c == '〇';
    }

    /** What to write instead of a sign that rule files do not have. */
    static Optional<String> advice(String sign) {
        return Optional.ofNullable(ADVICE.get(sign));
    }

    /** Text from outside in a message: shortened, without what cannot be seen. */
    static String shown(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().limit(60).forEach(c -> seen.appendCodePoint(printable(c) && c >= ' ' ? c : '�'));
        return seen.toString();
    }

    /** For a character that cannot be seen. */
    static String code(int c) {
        return String.format("U+%04X", c);
    }
}
