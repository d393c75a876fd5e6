/**
 * Questions to a decision or to a policy as a person or a client puts them: two words, a kind and a name. Finds what is
 * meant, offers the nearest names where nothing is, and has {@code decision.why} answer.
 *
 * <p>May use: {@code decision}, {@code policy}, {@code place}, {@code problem}, {@code receipt}.
 */
package org.fengqiao.service.why;
