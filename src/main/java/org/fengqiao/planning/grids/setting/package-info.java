/**
 * What the office of a place writes down: kinds of places and roles, places, workers, last year's holders, pins, weights.
 * Read from YAML and CSV with Chinese keys; nothing here knows how a plan is searched for. Lengths are in metres, load is
 * in points as the policy counts them, days are in Asia/Shanghai.
 *
 * <p>May use: {@code term}, {@code place}, {@code planning}, {@code planning.input}.
 */
package org.fengqiao.planning.grids.setting;
