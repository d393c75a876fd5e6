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
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;

/** Reads {@code .dslr} files: rules of headed paragraphs in Chinese sentences. */
final class SentenceFile {

    private static final Pattern HEADING = Pattern.compile(
            "^[ \\t\\u3000]*(?:(规则)(?=[ \\u3000]*「)|(依据|生效|失效|待核|阶段|当|则)[：:])", Pattern.MULTILINE);
    private static final Pattern REMARK = Pattern.compile("^[ \\t\\u3000]*(#|//)[^\\n]*", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("「([^「」]*)」[：:。]?");
    private static final int LONGEST_SENTENCE = 300;

    /** A paragraph under its heading. */
    private record Paragraph(String heading, int start, Stretch content) {
    }

    private final String pack;
    private final Findings findings;
    private final SentenceReader sentences;

    SentenceFile(String pack, SentenceReader sentences, Findings findings) {
        this.pack = pack;
        this.sentences = sentences;
        this.findings = findings;
    }

    List<Rule> read(String source) {
        if (!visible(source)) {
            return List.of();
        }
        String text = REMARK.matcher(source).replaceAll(m -> " ".repeat(m.group().length()));
        List<List<Paragraph>> rules = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(text)) {
            if (paragraph.heading.equals("规则")) {
                rules.add(new ArrayList<>());
            }
            if (!rules.isEmpty()) {
                rules.get(rules.size() - 1).add(paragraph);
            } else if (!paragraph.content.isEmpty()) {
                findings.error(paragraph.content.token(), "文件应以「规则「名称」」开头，其后写「依据：」「当：」「则：」");
            }
        }
        List<Rule> read = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int end = i + 1 < rules.size() ? rules.get(i + 1).get(0).start : source.length();
            rule(rules.get(i), source.substring(rules.get(i).get(0).start, end).strip()).ifPresent(read::add);
        }
        return read;
    }

    private boolean visible(String source) {
        int before = findings.errors();
        Lines lines = new Lines(source);
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            if (!Characters.printable(c) || Characters.lonelyReturn(source, i)) {
                findings.error(lines.line(i), lines.column(i), "不允许看不见的字符 " + Characters.code(c) + "，请删除");
            }
        }
        return findings.errors() == before;
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Lines lines = new Lines(text);
        Matcher headings = HEADING.matcher(text);
        String heading = "";
        int start = 0;
        int content = 0;
        while (headings.find()) {
            paragraphs.add(new Paragraph(heading, start, Stretch.of(text, lines, content, headings.start())));
            heading = headings.group(1) == null ? headings.group(2) : headings.group(1);
            start = headings.start();
            content = headings.end();
        }
        paragraphs.add(new Paragraph(heading, start, Stretch.of(text, lines, content, text.length())));
        return paragraphs;
    }

    private Optional<Rule> rule(List<Paragraph> paragraphs, String written) {
        Stretch title = paragraphs.get(0).content;
        Matcher name = NAME.matcher(title.text());
        if (!name.matches()) {
            findings.error(title.token(), "规则名应单独成行，写作「规则「名称」」；其后各段以「依据：」「生效：」「失效：」「待核：」「当：」「则：」开头");
            return Optional.empty();
        }
        RuleDraft draft = new RuleDraft(title.written(name.start(1), name.end(1)), findings);
        Set<String> seen = new HashSet<>();
        for (Paragraph paragraph : paragraphs.subList(1, paragraphs.size())) {
            if (!seen.add(paragraph.heading)) {
                findings.error(paragraph.content.token(), "「" + paragraph.heading + "：」写了两次");
            } else if (paragraph.content.isEmpty()) {
                findings.error(paragraph.content.token(), "「" + paragraph.heading + "：」后面是空的");
            } else {
                fill(draft, paragraph);
            }
        }
        return draft.finish(pack, written);
    }

    private void fill(RuleDraft draft, Paragraph paragraph) {
        Stretch content = paragraph.content;
        Token line = content.text().endsWith("。") ? content.written(0, content.text().length() - 1)
                : content.written(0, content.text().length());
        switch (paragraph.heading) {
            case "依据" -> draft.basis(line);
            case "待核" -> draft.verify(line);
            case "阶段" -> draft.phase(line);
            case "生效" -> draft.from(line, Dates.easy(line.text()));
            case "失效" -> draft.to(line, Dates.easy(line.text()));
            case "当" -> conditions(draft, content);
            default -> draft.then(SentenceSplit.of(content).stream()
                    .flatMap(s -> sentences.read(true, checked(s.content())).stream())
                    .flatMap(m -> m.said().stream()).toList());
        }
    }

    private void conditions(RuleDraft draft, Stretch content) {
        List<Condition> all = new ArrayList<>();
        List<Condition> any = null;
        Map<Token, Phase> looksAt = new LinkedHashMap<>();
        for (SentenceSplit.Sentence sentence : SentenceSplit.of(content)) {
            if (sentence.opensChoice()) {
                any = new ArrayList<>();
            }
            if (!sentence.content().isEmpty()) {
                (any == null ? all : any).add(condition(checked(sentence.content()), looksAt));
            }
            if (any != null && sentence.endsParagraph()) {
                all.add(new Condition.Any(any));
                any = null;
            }
        }
        draft.when(all.size() == 1 ? all.get(0) : new Condition.All(all), looksAt);
    }

    /** A sentence that no form fits as a whole may be several conditions with commas between them. */
    private Condition condition(Stretch sentence, Map<Token, Phase> looksAt) {
        List<Stretch> parts = sentences.fits(false, sentence) ? List.of(sentence) : SentenceSplit.atCommas(sentence);
        List<Condition> all = new ArrayList<>();
        for (Stretch part : parts) {
            sentences.read(false, part).ifPresent(meaning -> {
                all.add(meaning.condition());
                looksAt.putAll(meaning.looksAt());
            });
        }
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private Stretch checked(Stretch sentence) {
        if (sentence.text().length() <= LONGEST_SENTENCE) {
            return sentence;
        }
        findings.error(sentence.token(), "句子太长，至多 " + LONGEST_SENTENCE + " 字");
        return sentence.part(0, LONGEST_SENTENCE);
    }
}
