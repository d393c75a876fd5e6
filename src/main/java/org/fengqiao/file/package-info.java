/**
 * Decides the matters of a file of any length in bounded memory: CSV, XLSX, JSON and lines of JSON in; lines of JSON or
 * a workbook out, with a summary and with what was refused in a form that can be mended and fed in again. Nothing is
 * left half written.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code problem}, {@code matter}, {@code decision},
 * {@code receipt} (keys to seal files with), {@code service}, {@code job}. No Spring, no HTTP.
 */
package org.fengqiao.file;
