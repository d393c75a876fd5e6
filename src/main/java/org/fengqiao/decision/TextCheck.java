package org.fengqiao.decision;

/** Refuses what no form field may hold: characters that cannot be seen or turn the reading direction, and excess. */
final class TextCheck {

    private final Problems problems;

    TextCheck(Problems problems) {
        this.problems = problems;
    }

    /** One line: no line breaks either. */
    void line(String field, String what, String text, int limit) {
        check(field, what, text, limit, false);
    }

    /** Several lines. */
    void passage(String field, String what, String text, int limit) {
        check(field, what, text, limit, true);
    }

    /** Like {@link #line}, and something must be written. */
    void required(String field, String what, String text, int limit) {
        if (text == null || text.isBlank()) {
            problems.add(field, "missing", "请填写" + what + "。");
        } else {
            line(field, what, text, limit);
        }
    }

    private void check(String field, String what, String text, int limit, boolean breaks) {
        if (text == null) {
            return;
        }
        if (text.length() > limit) {
            problems.add(field, "too-long", what + "有 " + text.length() + " 字，上限 " + limit + " 字，请删减或改为附件。");
            return;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            String fault = usual(point) ? null : fault(point, breaks);
            if (fault != null) {
                problems.add(field, fault, what + "第 " + (i + 1) + " 个字符是"
                        + ("bidi-character".equals(fault) ? "双向控制字符" : "控制字符")
                        + String.format(" U+%04X，请删去。", point));
                return;
            }
        }
    }

    /** What nearly every text is made of: Chinese characters and plain ASCII. */
    private static boolean usual(int point) {
        return point >= 0x4E00 && point <= 0x9FFF || point >= ' ' && point <= '~';
    }

    private static String fault(int point, boolean breaks) {
        if (breaks && (point == '\n' || point == '\r' || point == '\t')) {
            return null;
        }
        if (point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
                || point == 0x200E || point == 0x200F || point == 0x061C) {
            return "bidi-character";
        }
        int type = Character.getType(point);
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE;
        return Character.isISOControl(point) || type == Character.SURROGATE || nonCharacter
                || point == 0x2028 || point == 0x2029 ? "control-character" : null;
    }
}
