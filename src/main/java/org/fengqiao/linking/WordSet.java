package org.fengqiao.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text that say what it is about, cut by Lucene's Chinese analyser on this machine. Thread-safe. */
public final class WordSet implements AutoCloseable {

    /** Long numbers are telephones, identity and order numbers: they tell who, not what. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}[a-z]?");
    private static final Set<String> POLITE = Set.of("您好", "你好", "反映", "投诉", "希望", "有关", "部门", "相关", "尽快", "解决",
            "处理", "来电", "市民", "请", "谢谢", "问题", "情况");

    private final Analyzer analyzer = new SmartChineseAnalyzer();

    /** @param text may be null */
    public Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        if (text == null || text.isBlank()) {
            return words;
        }
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = term.toString();
                if (word.length() > 1 && !NUMBER.matcher(word).matches() && !POLITE.contains(word)) {
                    words.add(word);
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
        return words;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
