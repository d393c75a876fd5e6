/**
 * Places and workers for a city that has none written down: real townships and villages, everything below them and
 * everybody invented by distributions that its {@code generate.yaml} states. Same setting and seed, same city.
 *
 * <p>May use: {@code planning.grids.setting} and what that may use.
 */
package org.fengqiao.planning.grids.generate;
