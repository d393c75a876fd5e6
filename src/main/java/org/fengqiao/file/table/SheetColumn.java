package org.fengqiao.file.table;

/**
 * A column of a sheet to be written.
 *
 * @param width in characters of half width
 */
public record SheetColumn(String heading, int width) {
}
