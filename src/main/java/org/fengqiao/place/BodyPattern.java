package org.fengqiao.place;

import java.util.List;

/**
 * How the standard body of a system is called in every division that lists none of its own.
 *
 * @param suffixes  endings of division names it applies to; empty for all
 * @param areas     codes of divisions within which it applies; empty for everywhere
 * @param name      with the places {@code {区划}}, {@code {简名}}, {@code {尾字}}, {@code {市}}, {@code {省}}
 * @param command   whom it answers to, or null at the top of its line
 * @param headTitle title of its head, or null for a body without one
 */
record BodyPattern(String system, Level level, List<String> suffixes, List<String> areas, String name,
                   List<String> shortNames, Command command, boolean roundTheClock, String headTitle,
                   Validity validity) {

    /** The body of {@code system} of the same division, or of the one above. */
    record Command(String system, boolean above) {
    }

    boolean appliesTo(Division division) {
        return division.level() == level
                && (suffixes.isEmpty() || suffixes.stream().anyMatch(division.name()::endsWith))
                && (areas.isEmpty() || areas.stream().anyMatch(division.code()::startsWith));
    }
}
