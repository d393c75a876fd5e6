/**
 * Refusals as RFC 9457 problem documents: a stable code, a Chinese sentence that says what to do, and the places in
 * the input that are meant.
 *
 * <p>May use: {@code json}, {@code term}.
 */
package org.fengqiao.problem;
