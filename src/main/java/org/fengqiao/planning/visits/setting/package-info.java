/**
 * What the scheduling office of a place writes down: policy, leaders, leave, places, cases, themed weeks, weights. Read
 * from YAML and CSV with Chinese keys; nothing here knows how a roster is searched for. Days are in Asia/Shanghai; load
 * is counted in half-days.
 *
 * <p>May use: {@code term}, {@code place}, {@code calendar}, {@code planning}, {@code planning.input}.
 */
package org.fengqiao.planning.visits.setting;
