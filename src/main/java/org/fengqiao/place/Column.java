package org.fengqiao.place;

/**
 * A column of a directory file. Staff may head it with either name.
 *
 * @param needed whether the heading must be there; the cell may still be empty
 */
record Column(String chinese, String english, boolean needed) {

    static final Column FROM = optional("生效", "from");
    static final Column TO = optional("失效", "to");
    static final Column NOTE = optional("备注", "note");

    static Column needed(String chinese, String english) {
        return new Column(chinese, english, true);
    }

    static Column optional(String chinese, String english) {
        return new Column(chinese, english, false);
    }

    boolean isHeadedBy(String heading) {
        return chinese.equals(heading) || english.equalsIgnoreCase(heading);
    }
}
