/**
 * Who read or did what, when, on which matter: append-only, hash-chained in lanes that do not wait for each other, and
 * sealed by a signature each day. It never holds personal data. Told in {@code docs/audit.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code receipt} (its keys and transactions), {@code routine}. Knows the database.
 */
package org.fengqiao.audit;
