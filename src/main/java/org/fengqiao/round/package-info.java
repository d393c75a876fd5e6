/**
 * A day's round of whoever walks one: planned from the settings of a place, earlier results and what the register says is
 * due in the grids; kept in versions; what came of each stop is recorded, and the next round knows it. What an account may
 * not see in the register is not in its rounds, and an accusation is in nobody's. Knows the database.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code matter}, {@code place}, {@code calendar},
 * {@code decision}, {@code receipt} (its storage), {@code problem}, {@code planning}, {@code service}, {@code gridplan},
 * {@code casework}, {@code access}, {@code security}, {@code routine}.
 */
package org.fengqiao.round;
