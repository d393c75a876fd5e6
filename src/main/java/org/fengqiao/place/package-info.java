/**
 * The directory: divisions, bodies, posts and their incumbents, branch centres, catalogue items and channels, all
 * dated. A {@link org.fengqiao.place.Directory} is immutable and has a revision; {@link org.fengqiao.place.Directory#on}
 * gives what was in force on a day.
 *
 * <p>May use: {@code term}, {@code text}. Division codes are those of GB/T 2260 with the statistical extension to nine and twelve
 * digits.
 */
package org.fengqiao.place;
