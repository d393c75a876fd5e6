/**
 * Joins the register of matters with the plans of leaders' visits: cases that ask for a leader become demands of the
 * roster, a published visit becomes a duty in the matter, and what happened there closes both. Told in
 * {@code docs/casework.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code matter}, {@code place}, {@code calendar}, {@code policy},
 * {@code decision}, {@code problem}, {@code receipt}, {@code service}, {@code casework}, {@code planning}, {@code roster},
 * Spring.
 */
package org.fengqiao.loop;
