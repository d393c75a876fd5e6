/**
 * What every planning problem shares: findings about input, where a setting stands, weights, bars and answers, points on a
 * map, progress of a search, scoring after a change. One package below this one per problem; each is the only place that
 * knows its domain. {@code input} reads settings and tables.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code place}, {@code calendar}. Here only {@code LiveScore} knows
 * OptaPlanner, and {@code input} and {@code rounds} not at all.
 */
package org.fengqiao.planning;
