package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.policy.vocabulary.SentenceForm;

/** Reads {@code .dsl} files: one sentence form a line, {@code [条件]句子 = 意思} or {@code [结论]句子 = 意思}. */
final class SentenceBook {

    private static final Pattern LINE = Pattern.compile("\\s*[\\[【](条件|结论|when|then)[]】]\\s*([^=＝]*?)\\s*[=＝]\\s*(.*)");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}A-Za-z0-9，、：（）《》·]*");
    private static final int LONGEST_LINE = 600;
    private static final int MOST_PLACES = 8;

    private final Vocabulary vocabulary;
    private final Findings findings;

    SentenceBook(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    List<SentenceForm> read(String text) {
        List<SentenceForm> forms = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            if (!line.isBlank() && !line.strip().startsWith("#") && !line.strip().startsWith("//")) {
                SentenceForm form = form(line, i + 1);
                if (form != null && compile(form, true).isPresent()) {
                    Integer before = seen.put(form.conclusion() + form.template().replaceAll("\\{[^}]*}", "{}"), i + 1);
                    if (before == null) {
                        forms.add(form);
                    } else {
                        findings.error(i + 1, form.column(), "这个句型与第 " + before + " 行的句型相同，请删去一个");
                    }
                }
            }
        }
        return forms;
    }

    private SentenceForm form(String line, int number) {
        Optional<Integer> unseen = line.codePoints().filter(c -> !Characters.printable(c)).boxed().findFirst();
        Matcher parts = LINE.matcher(line);
        if (unseen.isPresent()) {
            findings.error(number, 1, "不允许看不见的字符 " + Characters.code(unseen.get()) + "，请删除");
        } else if (line.length() > LONGEST_LINE) {
            findings.error(number, 1, "句型太长，至多 " + LONGEST_LINE + " 字");
        } else if (!parts.matches()) {
            findings.error(number, 1, "句型应写作「[条件]句子 = 意思」或「[结论]句子 = 意思」，例如：[条件]人数达到{数}人 = 事项.人数 >= {数}");
        } else {
            boolean conclusion = parts.group(1).equals("结论") || parts.group(1).equals("then");
            return new SentenceForm(conclusion, parts.group(2).replaceAll("[ \\t\\u3000]", ""), parts.group(3),
                    findings.file(), number, parts.start(2) + 1, parts.start(3) + 1);
        }
        return null;
    }

    /** The form ready for use; empty with problems recorded if its meaning does not hold. */
    Optional<SentencePattern> compile(SentenceForm form, boolean own) {
        Findings found = own ? findings : new Findings(form.file());
        int before = found.errors();
        List<SentencePattern.Part> parts = SentencePattern.parts(form.template());
        Set<String> places = places(form, parts, found);
        List<Token> tokens = new ArrayList<>(
                Scanner.fragment(form.fragment(), form.line(), form.fragmentColumn(), found).tokens());
        Map<String, PlaceKind> used = new LinkedHashMap<>();
        if (found.errors() == before) {
            if (form.conclusion() && tokens.size() > 1 && !tokens.get(tokens.size() - 2).is(";")) {
                Token end = tokens.get(tokens.size() - 1);
                tokens.add(tokens.size() - 1, new Token(Token.Kind.SYMBOL, ";", 0, 0, end.line(), end.column()));
            }
            used = SentenceMeaning.check(form.conclusion(), tokens, vocabulary, found);
            if (found.errors() == before) {
                checkPlaces(form, parts, places, used, found);
            }
        }
        return found.errors() > before ? Optional.empty()
                : Optional.of(new SentencePattern(form, parts, List.copyOf(tokens), used));
    }

    private Set<String> places(SentenceForm form, List<SentencePattern.Part> parts, Findings found) {
        Set<String> places = new HashSet<>();
        boolean words = false;
        for (SentencePattern.Part part : parts) {
            if (part.place() == null) {
                words = true;
                if (!WORDS.matcher(part.words()).matches()) {
                    found.error(form.line(), form.column(), "句子里只用汉字、字母、数字与 ，、：（）《》·，占位写作「{名称}」，实为「"
                            + part.words() + "」");
                }
            } else if (!places.add(part.place())) {
                found.error(form.line(), form.column(), "占位「{" + part.place() + "}」在句子里写了两次");
            }
        }
        if (!words || places.size() > MOST_PLACES) {
            found.error(form.line(), form.column(), words ? "占位太多，至多 " + MOST_PLACES + " 个" : "句子里至少要有一个固定的词");
        }
        return places;
    }

    private static void checkPlaces(SentenceForm form, List<SentencePattern.Part> parts, Set<String> places,
                                    Map<String, PlaceKind> used, Findings found) {
        for (String place : places) {
            if (!used.containsKey(place)) {
                found.error(form.line(), form.column(), "占位「{" + place + "}」在意思里没有用到");
            }
        }
        for (String place : used.keySet()) {
            if (!places.contains(place)) {
                found.error(form.line(), form.fragmentColumn(), "意思里的占位「{" + place + "}」在句子里没有");
            }
        }
        for (int i = 1; i < parts.size(); i++) {
            String left = parts.get(i - 1).place();
            String right = parts.get(i).place();
            if (left != null && right != null && used.get(left) == PlaceKind.WORDS
                    && used.get(right) == PlaceKind.WORDS) {
                found.error(form.line(), form.column(), "占位「{" + left + "}」与「{" + right + "}」紧挨着，分不清各到哪里，请在中间加上固定的词");
            }
        }
    }
}
