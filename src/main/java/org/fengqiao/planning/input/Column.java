package org.fengqiao.planning.input;

/**
 * A column of a table.
 *
 * @param name     Chinese heading; not null
 * @param alias    English heading; not null
 * @param required whether a table without it can not be read
 */
public record Column(String name, String alias, boolean required) {

    public static Column required(String name, String alias) {
        return new Column(name, alias, true);
    }

    public static Column optional(String name, String alias) {
        return new Column(name, alias, false);
    }

    boolean isHeaded(String heading) {
        return name.equals(heading) || alias.equals(heading);
    }

    @Override
    public String toString() {
        return name + "(" + alias + ")";
    }
}
