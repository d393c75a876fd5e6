package org.fengqiao.file.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the text of a cell becomes a JSON value. */
public enum ColumnType {
    TEXT("文字") {
        @Override
        JsonNode value(String text) {
            return JSON.stringNode(text);
        }
    },
    INTEGER("整数") {
        @Override
        JsonNode value(String text) {
            try {
                return JSON.numberNode(Integer.parseInt(plain(text).replace(",", "")));
            } catch (NumberFormatException none) {
                throw new IllegalArgumentException("应是整数，实为「" + Quote.of(text) + "」");
            }
        }
    },
    YES_NO("是或否") {
        @Override
        JsonNode value(String text) {
            String word = plain(text).toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                throw new IllegalArgumentException("应写「是」或「否」，实为「" + Quote.of(text) + "」");
            }
            return JSON.booleanNode(YES.contains(word));
        }
    },
    TIME("时间") {
        @Override
        JsonNode value(String text) {
            return JSON.stringNode(Json.text(WrittenTime.read(text)));
        }
    },
    /** Several texts with 、 ， or ； between them. */
    NAMES("几个名称，用「、」分开") {
        @Override
        Stream<String> parts(String text) {
            return Arrays.stream(text.split("[、，,；;\n]")).map(String::strip).filter(part -> !part.isEmpty());
        }

        @Override
        JsonNode value(String text) {
            return JSON.stringNode(text);
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> YES = Set.of("是", "有", "对", "√", "✓", "true", "yes", "y", "1");
    private static final Set<String> NO = Set.of("否", "无", "不", "×", "false", "no", "n", "0");

    private final String label;

    ColumnType(String label) {
        this.label = label;
    }

    /** In Chinese, for people. */
    public String label() {
        return label;
    }

    /**
     * The value that the text means.
     *
     * @throws IllegalArgumentException in Chinese
     */
    abstract JsonNode value(String text);

    /** The single texts of a cell that may hold several. */
    Stream<String> parts(String text) {
        return Stream.of(text);
    }

    /** Full-width digits, letters and punctuation as half-width ones. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
