package org.fengqiao.place;

/** How names and codes are compared: blanks, letter case and full-width forms make no difference. */
final class Names {

    /** No name in use comes near this; longer text is not a name. */
    static final int LONGEST = 200;

    private Names() {
    }

    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // the full-width forms FF01..FF5E stand in the order of ASCII
            char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
            if (!Character.isWhitespace(half) && !Character.isSpaceChar(half)) {
                normal.append(half >= 'A' && half <= 'Z' ? (char) (half + 32) : half);
            }
        }
        return normal.toString();
    }
}
