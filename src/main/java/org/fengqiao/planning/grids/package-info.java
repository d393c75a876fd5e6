/**
 * Who looks after which grid: places covered by people under qualifications and load, from a village of fourteen grids to
 * a city of thirty-one thousand. One problem family; which roles a kind of place needs and who may take them is written
 * in settings. {@code setting} is what is written, {@code generate} writes it for a large city, {@code cover} turns it
 * into seats and who may take them, {@code plan} is what the solver works on, {@code constraint} what a plan must and
 * should be, {@code solve} searches, {@code explain} answers, {@code repair} mends.
 *
 * <p>May use: {@code term}, {@code json}, {@code place}, {@code planning}, {@code planning.input}, OptaPlanner.
 */
package org.fengqiao.planning.grids;
