package org.fengqiao.service;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in Chinese where and why a text is no JSON. */
final class JsonComplaint {

    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.+?)'");
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.+?)'");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.+?)\"");

    /** What Jackson says, in the order in which it is asked, and what it means to the sender. */
    private static final List<String[]> SAID = List.of(
            new String[] {"Unexpected end-of-input", "内容没有写完，缺少结尾的括号或引号"},
            new String[] {"Illegal unquoted character", "字符串里有未转义的控制字符，换行应写作 \\n"},
            new String[] {"Invalid UTF-8", "不是 UTF-8 编码，请转码后再发"},
            new String[] {"Unrecognized character escape", "反斜杠后的转义不对"},
            new String[] {"nesting depth", "嵌套层数过多"},
            new String[] {"length", "字符串或数字过长"},
            new String[] {"Trailing token", "一个对象之后还有多余内容；批量请用 application/x-ndjson，一行一件"},
            new String[] {"Leading zeroes", "数字不能以 0 开头"});

    private JsonComplaint() {
    }

    static String of(JacksonException broken) {
        String where = broken.getLocation() == null ? "" : "第 " + broken.getLocation().getLineNr() + " 行第 "
                + broken.getLocation().getColumnNr() + " 列：";
        return where + reason(broken.getOriginalMessage()) + "。请改正后重新提交。";
    }

    private static String reason(String said) {
        Matcher token = TOKEN.matcher(said);
        if (token.find()) {
            return "「" + token.group(1) + "」不是 JSON 的值，文字要加英文双引号";
        }
        Matcher duplicate = DUPLICATE.matcher(said);
        if (duplicate.find()) {
            return "字段「" + duplicate.group(1) + "」写了两次";
        }
        Matcher character = CHARACTER.matcher(said);
        if (character.find()) {
            return "此处不应出现「" + character.group(1) + "」，请检查逗号、冒号与英文引号";
        }
        return SAID.stream().filter(pair -> said.toLowerCase(Locale.ROOT).contains(pair[0].toLowerCase(Locale.ROOT)))
                .map(pair -> pair[1]).findFirst().orElse("此处不符合 JSON 语法");
    }
}
