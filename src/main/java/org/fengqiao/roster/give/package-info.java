/**
 * What goes out of the house and comes back: the office's workbook, the public notice, calendar feeds, plan files.
 *
 * <p>May use: {@code roster}, {@code planning.visits}, {@code file.table}, {@code problem}, {@code json}, {@code term};
 * the only package that knows ical4j, and with {@code file.table} POI.
 */
package org.fengqiao.roster.give;
