/**
 * The pages of a day's round: list, picture, results, month. Faces only; what may be seen and done is decided in
 * {@code round}.
 */
package org.fengqiao.web.page.round;
