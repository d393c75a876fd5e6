/**
 * Checks a JSON tree against the records it is to become, and tells every fault in Chinese with its place. Binding
 * itself stops at the first fault and speaks of Java types; here the sender learns of all at once.
 *
 * <p>May use: {@code json}, {@code term}, {@code problem}.
 */
package org.fengqiao.service.shape;
