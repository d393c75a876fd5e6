package org.fengqiao.policy.vocabulary;

/** Sets of terms that a text field or an argument is limited to. */
public enum TermSet {
    /** Any text. */
    ANY,
    PURPOSE, FORM, PETITIONER, EVENT, RESULT, HANDLING, LEVEL, LEGAL_CHANNEL, COMPETENCE,
    /** Declared by the tables 级别, 职责 and 文书 of the pack and the packs it extends. */
    CASE_LEVEL, ACTION, PAPER,
    /** Names in the directory: checked where a directory is at hand. */
    CHANNEL, CHANNEL_KIND, ITEM, ITEM_FIELD, SYSTEM
}
