/**
 * What a place writes down about its rounds: quotas and hours, places to visit, needs that people have declared, who
 * walks. Holds as little about a person as the work needs: a code, an address part, the need in the person's own category.
 *
 * <p>May use: {@code planning}, {@code planning.input}, {@code planning.rounds}, {@code place}, {@code term}.
 */
package org.fengqiao.planning.rounds.setting;
