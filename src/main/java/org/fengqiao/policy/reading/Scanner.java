package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rule file into tokens and refuses every character that the language does not have. Full-width signs are
 * replaced one to one, so that offsets in {@link Scanned#text()} are those of the file.
 */
final class Scanner {

    private static final List<String> SIGNS = List.of("==", "!=", ">=", "<=", "&&", "||", "<", ">", "(", ")", ",", ";",
            ":", ".", "@");
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_WORD = 100;

    private final String source;
    private final StringBuilder text;
    private final Findings findings;
    private final boolean places;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> faults = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;
    private final int firstColumn;

    /**
     * @param text   the file with full-width signs narrowed
     * @param tokens ends with one of kind END
     * @param faults where something was refused, in order
     */
    record Scanned(String text, List<Token> tokens, List<Token> faults) {
    }

    private Scanner(String source, int line, int column, boolean places, Findings findings) {
        this.source = source;
        this.text = new StringBuilder(source);
        this.findings = findings;
        this.places = places;
        this.line = line;
        this.firstColumn = column - 1;
    }

    static Scanned scan(String source, Findings findings) {
        return new Scanner(source, 1, 1, false, findings).run();
    }

    /** A fragment in which {@code {name}} is a place; it stands at the line and column of its file. */
    static Scanned fragment(String source, int line, int column, Findings findings) {
        return new Scanner(source, line, column, true, findings).run();
    }

    private Scanned run() {
        while (at < source.length()) {
            int c = source.codePointAt(at);
            int from = at;
            if (unseen(c)) {
                at += Character.charCount(c);
            } else if (c == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (narrowed() == ' ' || c == '\t' || c == '\r') {
                text.setCharAt(at++, ' ');
            } else if (source.startsWith("//", at)) {
                comment();
            } else if (c == '"' || c == '“') {
                quoted(c == '“' ? '”' : '"');
            } else if (Characters.beginsWord(c)) {
                word(from);
            } else if (c >= '0' && c <= '9') {
                number(from);
            } else if (places && c == '{') {
                place(from);
            } else {
                sign(from, c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at, at, line, column(at)));
        return new Scanned(text.toString(), List.copyOf(tokens), List.copyOf(faults));
    }

    private char narrowed() {
        char narrow = Characters.narrow(text.charAt(at));
        text.setCharAt(at, narrow);
        return narrow;
    }

    private void comment() {
        while (at < source.length() && source.charAt(at) != '\n') {
            int c = source.codePointAt(at);
            if (!unseen(c) && c == '\\') {
                fault(at, "不允许反斜杠，不用转义");
            }
            at += Character.charCount(c);
        }
    }

    private boolean unseen(int c) {
        boolean refused = !Characters.printable(c) || Characters.lonelyReturn(source, at);
        if (refused) {
            fault(at, "不允许看不见的字符 " + Characters.code(c) + "，请删除");
        }
        return refused;
    }

    private void quoted(char close) {
        int from = at;
        text.setCharAt(at, '"');
        if (source.startsWith("\"\"\"", at)) {
            fault(at, "不允许三引号，文本请写在一对双引号里");
            at += 3;
            return;
        }
        for (at++; at < source.length() && source.charAt(at) != close; at++) {
            char c = source.charAt(at);
            if (c == '\n') {
                break;
            } else if (c == '\\') {
                fault(at, "文本里不允许反斜杠，不用转义");
            } else if (c == '"') {
                fault(at, "引号不配对：以「“」开头的文本要以「”」结尾");
            } else if (!Character.isLowSurrogate(c)) {
                unseen(source.codePointAt(at));
            }
        }
        if (at >= source.length() || source.charAt(at) == '\n') {
            fault(from, "文本没有在本行结束，缺少" + (close == '"' ? "双引号" : "「”」"));
            return;
        }
        text.setCharAt(at++, '"');
        String content = source.substring(from + 1, at - 1);
        if (content.length() > LONGEST_TEXT) {
            fault(from, "文本太长，至多 " + LONGEST_TEXT + " 字");
        }
        add(Token.Kind.TEXT, content, from);
    }

    private void word(int from) {
        while (at < source.length() && (Characters.continuesWord(source.codePointAt(at)) || hyphen())) {
            at += Character.charCount(source.codePointAt(at));
        }
        if (at - from > LONGEST_WORD) {
            fault(from, "名称太长，至多 " + LONGEST_WORD + " 字");
        }
        add(Token.Kind.WORD, source.substring(from, at), from);
    }

    /** Only inside Latin words such as date-effective. */
    private boolean hyphen() {
        return source.charAt(at) == '-' && latin(at - 1) && at + 1 < source.length() && latin(at + 1);
    }

    private boolean latin(int index) {
        char c = source.charAt(index);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void number(int from) {
        while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        if (at < source.length() && (Characters.beginsWord(source.codePointAt(at)) || source.charAt(at) == '.'
                && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1)))) {
            fault(from, "数只写整数，例如 15");
        }
        add(Token.Kind.NUMBER, source.substring(from, at), from);
    }

    private void place(int from) {
        int close = source.indexOf('}', at);
        String name = close < 0 ? "" : source.substring(at + 1, close).strip();
        String bare = name.endsWith("、") ? name.substring(0, name.length() - 1) : name;
        if (bare.isEmpty() || !bare.codePoints().allMatch(Characters::continuesWord)) {
            fault(from, "占位要写作「{名称}」，名称用汉字、字母或数字");
            at++;
            return;
        }
        at = close + 1;
        add(Token.Kind.PLACE, name, from);
    }

    private void sign(int from, int c) {
        String rest = text.length() - at > 1 ? "" + text.charAt(at) + Characters.narrow(text.charAt(at + 1)) : "";
        for (String sign : SIGNS) {
            if (sign.equals(rest) || sign.length() == 1 && sign.charAt(0) == text.charAt(at)) {
                for (int i = 0; i < sign.length(); i++) {
                    text.setCharAt(at + i, sign.charAt(i));
                }
                at += sign.length();
                add(Token.Kind.SYMBOL, sign, from);
                return;
            }
        }
        String shown = new String(Character.toChars(text.codePointAt(at)));
        fault(at, refusal(rest, shown));
        at += rest.equals("/*") || rest.equals("!.") ? 2 : Character.charCount(c);
    }

    private static String refusal(String two, String one) {
        if (two.equals("/*")) {
            return "不允许块注释，每行注释以「//」开头";
        }
        if (two.equals("!.")) {
            return "不允许「!.」，直接写「.」，没有值时自动按空处理";
        }
        int c = one.codePointAt(0);
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return "不允许全角「" + one + "」，请用半角";
        }
        if (Character.isLetterOrDigit(c)) {
            return "不允许字符「" + one + "」（" + Characters.code(c) + "），名称只用汉字、英文字母与数字";
        }
        return "不允许「" + one + "」" + Characters.advice(one).map(a -> "，" + a).orElse("");
    }

    private void add(Token.Kind kind, String content, int from) {
        tokens.add(new Token(kind, content, from, at, line, column(from)));
    }

    private void fault(int offset, String message) {
        faults.add(new Token(Token.Kind.END, "", offset, offset, line, column(offset)));
        findings.error(line, column(offset), message);
    }

    private int column(int offset) {
        return source.codePointCount(lineStart, offset) + 1 + (lineStart == 0 ? firstColumn : 0);
    }
}
