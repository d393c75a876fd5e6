package org.fengqiao.person;

/** Values as screens show them: enough to tell two apart with the person on the telephone, too little to find one. */
public final class Masks {

    private static final String STAR = "*";
    private static final int ADDRESS_SHOWN = 6;

    private Masks() {
    }

    public static String name(String name) {
        int[] letters = name.codePoints().toArray();
        return new String(letters, 0, 1) + STAR.repeat(Math.max(1, letters.length - 1));
    }

    public static String phone(String phone) {
        return Phones.normal(phone).map(p -> p.length() >= 11 ? ends(p, 3, 4) : ends(p, 0, 2))
                .orElseGet(() -> STAR.repeat(phone.length()));
    }

    static String idNumber(String number) {
        return IdNumbers.normal(number).map(n -> ends(n, 3, 2)).orElseGet(() -> STAR.repeat(number.length()));
    }

    public static String address(String address) {
        int[] letters = address.codePoints().toArray();
        int shown = Math.min(ADDRESS_SHOWN, letters.length / 2);
        return new String(letters, 0, shown) + STAR.repeat(4);
    }

    private static String ends(String text, int first, int last) {
        return text.substring(0, first) + STAR.repeat(text.length() - first - last)
                + text.substring(text.length() - last);
    }
}
