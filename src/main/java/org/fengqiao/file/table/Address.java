package org.fengqiao.file.table;

/** Cell references such as AB12. */
final class Address {

    private static final int LETTERS = 26;

    private Address() {
    }

    /**
     * @param column from 0
     * @param row    from 1
     */
    static String of(int column, long row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** Column of a reference, from 0; -1 if there are no letters or more than three. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
            i++;
        }
        return i == 0 || i > 3 ? -1 : column - 1;
    }

    /** Row of a reference, from 1; -1 if it has none. */
    static long row(String reference) {
        int i = 0;
        while (i < reference.length() && Character.isLetter(reference.charAt(i))) {
            i++;
        }
        try {
            return i == reference.length() || reference.length() - i > 7 ? -1 : Long.parseLong(reference.substring(i));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
