package org.fengqiao.place;

/**
 * An administrative division.
 *
 * @param code   2, 4, 6, 9 or 12 digits; not null
 * @param name   full name; not null
 * @param parent code of the division above, or null for a province
 */
public record Division(String code, String name, Level level, String parent, Validity validity) {
}
