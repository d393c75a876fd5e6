package org.fengqiao.receipt;

/** The databases that everything must hold on. */
enum Database {
    H2,
    POSTGRES
}
