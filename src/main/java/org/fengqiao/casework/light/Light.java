package org.fengqiao.casework.light;

/**
 * The light of a unit.
 *
 * @param light     name of the gravest that it reached
 * @param threshold what was reached
 */
public record Light(String light, UnitArrears unit, Threshold threshold) {
}
