/**
 * Work orders to and from other systems, as JSON, CSV and XLSX, each batch acknowledged order by order and reconciled.
 * Told in {@code docs/work-orders.md}.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code matter} (whom an order accuses), {@code problem}, {@code receipt} (its transactions and hashes), {@code
 * person} (the secret of hashes), {@code file} (tables). Knows the database; reading, writing and reconciling are pure.
 */
package org.fengqiao.exchange;
