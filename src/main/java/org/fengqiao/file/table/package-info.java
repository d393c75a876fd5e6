/**
 * Tables of text in files: rows of CSV and of XLSX workbooks one after the other, and both kinds written. What is read
 * is never trusted: nothing in a file is computed, followed or unpacked without a bound, and memory does not grow with
 * the number of rows.
 *
 * <p>May use: {@code problem}.
 */
package org.fengqiao.file.table;
