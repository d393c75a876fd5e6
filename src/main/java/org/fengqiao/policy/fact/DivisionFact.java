package org.fengqiao.policy.fact;

/** The place of a matter with the names of the divisions above it; a level below the place itself is null. */
public record DivisionFact(String code, String name, String level, String province, String city, String county,
                           String township, String village) {
}
