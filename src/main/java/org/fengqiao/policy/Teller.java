package org.fengqiao.policy;

import org.fengqiao.term.Labelled;

/** Whose acts meet an action, and whether anybody else may tell them at all: the column 限责任者 of the table 职责. */
public enum Teller implements Labelled {
    /** Whoever did it. */
    ANYBODY("否"),
    /** Who owes it. */
    DEBTOR("是"),
    /** Who owes it, or a body that this one commands. */
    BELOW("含下级"),
    /** Those to whom rules give it, as a duty or a power; nobody else may tell it. */
    ENTITLED("独有"),
    /** The same, and of the posts of such a body only the one that rules name, where the act says which it was. */
    ENTITLED_POST("独有到职务"),
    /** Who owes it, with the bodies above and below; nobody else may tell it once it has begun to be owed. */
    LINE("起算后独有");

    private final String label;

    Teller(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether what others did does not meet it. */
    public boolean byDebtor() {
        return this != ANYBODY;
    }

    /** Whether a body that the debtor commands may do it in its stead. */
    public boolean below() {
        return this == BELOW || this == LINE;
    }

    /** Whether a body that commands the debtor may tell it. */
    public boolean above() {
        return this == LINE;
    }

    /** Whether only those to whom rules give it may tell it. */
    public boolean exclusive() {
        return this == ENTITLED || this == ENTITLED_POST;
    }
}
