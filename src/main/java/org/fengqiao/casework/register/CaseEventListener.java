package org.fengqiao.casework.register;

/**
 * Is told of every entry of every log, inside the transaction that stores it: what it writes is stored with the entry or
 * not at all, and an exception undoes both. It must not call {@link Casework}, nor reach outside the database.
 */
public interface CaseEventListener {

    void appended(CaseChange change);
}
