/**
 * What every planning problem shares: findings about input, progress of a search, and how long it may take. One package
 * below this one per problem; each is the only place that knows its domain. {@code input} reads settings and tables.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code place}, {@code calendar}. Only packages below this one know OptaPlanner.
 */
package org.fengqiao.planning;
