package org.fengqiao.receipt;

/** The databases that everything must hold on. */
public enum Database {
    H2,
    POSTGRES
}
