package org.fengqiao.file.source;

import org.fengqiao.problem.Fault;

/**
 * A fault with its place in the file.
 *
 * @param line   row or line, from 1
 * @param column heading and address of the cell, or JSON pointer; empty where the whole row is meant
 * @param fault  not null
 */
public record Mark(long line, String column, Fault fault) {

    boolean samePlace(Mark other) {
        return line == other.line && column.equals(other.column);
    }

    /** The fault with its place spelled out, for those who see no table. */
    public Fault located() {
        String at = "第 " + line + " 行" + (column.isEmpty() ? "" : "「" + column + "」");
        return new Fault(fault.pointer(), fault.parameter(), at, fault.code(), fault.detail(), fault.candidates());
    }
}
