/**
 * Policies that change while the service runs: reading the folders again, judging what was read, putting it in force at
 * once, telling what changed, and agreeing with other instances on one store.
 *
 * <p>May use what {@code service} may use, and JDBC for the one table that instances share. No HTTP.
 */
package org.fengqiao.service.living;
