package org.fengqiao.policy.reading;

/** What a place of a sentence takes. */
enum PlaceKind {
    NUMBER,
    /** A word of a known set, a day, yes or no: a wrong cut is noticed. */
    TERM,
    /** Any words. */
    WORDS
}
