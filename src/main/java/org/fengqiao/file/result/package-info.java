/**
 * What came of the matters of a file, written as they are decided: all decisions as lines of JSON or as sheets of a
 * workbook, the refused ones in a form that can be mended and fed in again, and a summary.
 *
 * <p>May use: {@code json}, {@code problem}, {@code decision}, {@code service}.
 */
package org.fengqiao.file.result;
