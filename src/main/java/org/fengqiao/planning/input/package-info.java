/**
 * Settings (YAML) and tables (CSV) as planning staff write them: keys and columns in Chinese or English, every mistake
 * reported with file, line and column, none thrown before all are known.
 *
 * <p>May use: {@code term}, {@code json}, {@code place}, and {@code planning} for findings.
 */
package org.fengqiao.planning.input;
