package org.fengqiao.text;

/** Names and numbers that others write into a form or a file, as far as they can be kept and shown. */
public final class OneLine {

    private OneLine() {
    }

    /**
     * Whether it fits into a column, and neither breaks a line nor tells a terminal or a table anything.
     *
     * @param longest in characters as Java counts them
     */
    public static boolean fits(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}
